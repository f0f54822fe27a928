using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Programme;
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

    public IdSource NewId { get; } = newId;

    public TieStore Ties { get; } = new(store);

    public ContactStore Contacts { get; } = new(store);

    public ContactBook ContactBook => new(Contacts, Identities, ColleaguesAsync);

    public SlateStore SlateStore { get; } = new(store);

    public Organisations Views { get; } = new(new PersonStore(store), new TieStore(store), new ChangeLog(store), SkillVocabulary.Product);

    public Slates Slates => new(SlateStore, Views, SuggestionSettings.Default, new Rooms(Introductions, IntroductionSettings));

    public DueStore Due { get; } = new(store);

    public ReportStore Reports { get; } = new(store);

    /// <summary>Who runs the programme; nobody unless the host says so.</summary>
    public ProgrammeAccess ProgrammeAccess { get; init; } = ProgrammeAccess.Nobody;

    public IntroductionSettings IntroductionSettings { get; init; } = IntroductionSettings.Default;

    public IntroductionStore Introductions => field ??= new(store, Due);

    public CalendarFiles CalendarFiles => new(Introductions, People);

    public Colleagues Colleagues => KnownColleagues.From(Views, SlateStore);

    public IntroductionDesk IntroductionDesk => new(Introductions, Reports, Colleagues, IntroductionSettings, NewId);

    public Identification Identification => new(People, Identities, Organisations, NewId);

    public NudgeStore NudgeStore { get; } = new(store);

    public NudgeSchedule NudgeSchedule => new(Due, People, Organisations, new ReceiptStore(store, Clock));

    /// <summary>What matters most comes first.</summary>
    public NudgeAgenda NudgeAgenda => new(ContactBook, Colleagues,
    [
        new RequestsWaiting(IntroductionDesk),
        new FollowUps(IntroductionDesk, People),
        new PeopleToHelp(Colleagues),
        new QuietContacts(),
        new ThisWeeksPeople(Slates),
        new ContactsToConnect(Colleagues, Views),
        new ProfileGaps(),
    ]);

    /// <summary>Sends what is due, through the channels that the host has.</summary>
    public Dispatcher DispatcherOver(IReadOnlyList<IChannel> channels) =>
        new(Due, new ReceiptStore(store, Clock), People, new Postbox(Identities, channels), [
            new IntroductionWriter(Introductions, People, Colleagues, IntroductionSettings),
            new NudgeWriter(NudgeStore, NudgeAgenda),
        ]);

    /// <summary>What one would most likely do next, whatever went before.</summary>
    internal NextSteps NextSteps { get; } = lang => [new CommandButton(PeoplePhrases.In(lang).WhoShouldIMeet, new SuggestPeople(), ButtonStyle.Primary)];

    internal async Task ForgetAsync(Person person, Instant now, CancellationToken cancellation)
    {
        foreach (var contact in await Contacts.AllAsync(person.Org, person.Id, cancellation).ToListAsync(cancellation))
        {
            await Contacts.DeleteAsync(contact, now, cancellation);
        }

        await SlateStore.ForgetAsync(person.Org, person.Id, cancellation);
        await NudgeStore.DeleteAsync(person.Org, person.Id, cancellation);
    }

    private async Task<ColleagueView> ColleaguesAsync(OrgId org, Instant now, CancellationToken cancellation)
    {
        var view = await Views.GetAsync(org, now, cancellation);
        return new ColleagueView(view.Find, view.People);
    }
}
