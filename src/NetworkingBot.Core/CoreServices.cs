using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Skills;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Suggestions;
using NodaTime;

namespace NetworkingBot.Core;

/// <summary>What the core is made of, put together once from the three things it is given: a store, a clock and a source of ids.</summary>
public sealed class CoreServices(ITableStore store, IClock clock, IdSource newId)
{
    public IClock Clock { get; } = clock;

    public PersonStore People { get; } = new(store);

    public IdentityStore Identities { get; } = new(store);

    public OrganisationStore Organisations { get; } = new(store);

    public TieStore Ties { get; } = new(store);

    public SlateStore SlateStore { get; } = new(store);

    public Organisations Views { get; } = new(new PersonStore(store), new TieStore(store), new ChangeLog(store), SkillVocabulary.Product);

    public Slates Slates => new(SlateStore, Views, SuggestionSettings.Default);

    public Identification Identification => new(People, Identities, Organisations, newId);

    /// <summary>What one would most likely do next, whatever went before.</summary>
    internal NextSteps NextSteps { get; } = lang => [new CommandButton(PeoplePhrases.In(lang).WhoShouldIMeet, new SuggestPeople(), ButtonStyle.Primary)];
}
