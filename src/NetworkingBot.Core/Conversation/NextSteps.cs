using NetworkingBot.Core.Cards;

namespace NetworkingBot.Core.Conversation;

/// <summary>
/// What one would most likely do next, as buttons under an answer that ends a matter. Data, so that any capability may offer what a later
/// one does.
/// </summary>
public sealed record NextSteps(IReadOnlyList<NextStep> Steps)
{
    /// <summary>The first one is the obvious one.</summary>
    public IReadOnlyList<Button> For(Lang lang) =>
        [
            .. Steps.Select(
                (step, at) =>
                    new CommandButton(
                        lang == Lang.Spanish ? step.Spanish : step.English,
                        step.Does,
                        at == 0 ? ButtonStyle.Primary : ButtonStyle.Normal
                    )
            ),
        ];
}

/// <summary>A command and what its button says.</summary>
public sealed record NextStep(string English, string Spanish, Command Does);
