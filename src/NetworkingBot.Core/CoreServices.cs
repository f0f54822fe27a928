using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core;

/// <summary>What the core is made of, put together once from the three things it is given: a store, a clock and a source of ids.</summary>
public sealed class CoreServices(ITableStore store, IClock clock, IdSource newId)
{
    public IClock Clock { get; } = clock;

    public PersonStore People { get; } = new(store);

    public IdentityStore Identities { get; } = new(store);

    public OrganisationStore Organisations { get; } = new(store);

    public Identification Identification => new(People, Identities, Organisations, newId);

    /// <summary>What one would most likely do next, whatever went before.</summary>
    internal NextSteps NextSteps { get; } = lang => [new CommandButton(PeoplePhrases.In(lang).EditProfile, new EditProfile())];
}
