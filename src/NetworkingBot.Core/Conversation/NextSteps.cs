using NetworkingBot.Core.Cards;

namespace NetworkingBot.Core.Conversation;

/// <summary>The buttons under an answer that ends a matter: what one would most likely do next.</summary>
public delegate IReadOnlyList<Button> NextSteps(Lang lang);
