using NetworkingBot.Core.Accounts;
using NetworkingBot.Core.Administration;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Contacts.Ties;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Introductions.Meetings;
using NetworkingBot.Core.Learning;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Skills;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Suggestions;
using NodaTime;

namespace NetworkingBot.Core;

/// <summary>What the core is made of, put together once from the three things it is given: a store, a clock and a source of ids.</summary>
public sealed class CoreServices
{
    private readonly ITableStore _store;

    public CoreServices(ITableStore store, IClock clock, IdSource newId)
    {
        var changes = new ChangeLog(store, clock);
        (_store, Clock, NewId) = (store, clock, newId);
        Due = new DueStore(store, RowFaults);
        People = new PersonStore(store, changes, RowFaults) { Changing = (changed, now, cancellation) => NudgeSchedule.PlanAsync(Due, changed, now, cancellation) };
        Ties = new TieStore(store, changes, RowFaults);
        (Contacts, Identities, Organisations) = (new ContactStore(store, Ties), new IdentityStore(store), new OrganisationStore(store, RowFaults));
        (SlateStore, NudgeStore) = (new SlateStore(store), new NudgeStore(store));
        Reports = new ReportStore(store, Due, RowFaults);
        (AccountLinks, AccountUpkeep) = (new AccountLinks(People, Identities, Due, newId), new AccountUpkeep(People, Identities));
        Standstills = new StandstillStore(store, changes);
        LearningStore = new LearningStore(store, changes);
        OrganisationCache = new OrganisationCache(People, Ties, Standstills, changes, SkillVocabulary.Product) { Learning = LearningStore };
    }

    public IClock Clock { get; }

    /// <summary>What of the store could not be read.</summary>
    public RowFaults RowFaults { get; } = new();

    public PersonStore People { get; }

    public IdentityStore Identities { get; }

    public AccountLinks AccountLinks { get; }

    public AccountUpkeep AccountUpkeep { get; }

    public OrganisationStore Organisations { get; }

    public IdSource NewId { get; }

    public TieStore Ties { get; }

    public ContactStore Contacts { get; }

    public ContactBook ContactBook => new(Contacts, Identities, ColleaguesAsync);

    public SlateStore SlateStore { get; }

    /// <summary>The people come last: see <see cref="PersonalRecords"/>.</summary>
    public PersonalRecords PersonalRecords => new([Contacts, Ties, LearningStore, SlateStore, NudgeStore, Introductions, Reports, Due, Identities, People]);

    public StandstillStore Standstills { get; }

    public OrganisationCache OrganisationCache { get; }

    public LearningStore LearningStore { get; }

    public SuggestionSettings SuggestionSettings { get; init; } = SuggestionSettings.Default;

    public Slates Slates => new(SlateStore, OrganisationCache, SuggestionSettings, IntroductionSettings);

    public LearningRun Learning => new(OrganisationCache, LearningStore, SlateStore, Introductions, SuggestionSettings);

    public DueStore Due { get; }

    public ReportStore Reports { get; }

    public ReportReview ReportReview => new(Reports, People, Introductions, IntroductionSettings);

    /// <summary>Who runs the programme; nobody unless the host says so.</summary>
    public ProgrammeAccess ProgrammeAccess { get; init; } = ProgrammeAccess.Nobody;

    public IntroductionSettings IntroductionSettings { get; init; } = IntroductionSettings.Default;

    public IntroductionStore Introductions => new(_store, Due, People, IntroductionSettings);

    public CalendarFiles CalendarFiles => new(Introductions, People);

    public Colleagues Colleagues => KnownColleagues.From(ColleaguesAsync, OrganisationCache, SlateStore, (org, cancellation) => ProgrammeAccess.AdministratorsAsync(org, Identities, cancellation));

    public IntroductionRequests IntroductionRequests => new(Introductions, Reports, Colleagues, IntroductionSettings, NewId);

    public Identification Identification => new(People, OrganisationCache.FindAsync, Identities, Organisations, NewId);

    public NudgeStore NudgeStore { get; }

    public NudgeSchedule NudgeSchedule => new(Due, People, Organisations, new ReceiptStore(_store, Clock));

    /// <summary>What matters most comes first.</summary>
    public NudgeAgenda NudgeAgenda => new(ContactBook, Colleagues, IntroductionRequests,
    [
        new RequestsWaiting(),
        new Reminders(),
        new FollowUps(People),
        new PeopleToHelp(Colleagues),
        new QuietContacts(),
        new ThisWeeksPeople(Slates),
        new ContactsToConnect(Colleagues, OrganisationCache, IntroductionSettings),
        new ProfileGaps(),
    ]);

    /// <summary>Sends what is due, through the channels that the host has; without limits, as fast as it can.</summary>
    public Dispatcher DispatcherOver(IReadOnlyList<IChannel> channels, RateLimiter? limiter = null) =>
        new(Due, new SendMarkers(_store, Clock), People, new MessageSender(Identities, channels, limiter ?? RateLimiter.None(Clock)), [
            new IntroductionWriter(Introductions, People, Colleagues, IntroductionSettings),
            new NudgeWriter(NudgeStore, NudgeAgenda),
            new ReportNotice(Reports, ProgrammeAccess),
            new LinkRequest(AccountLinks),
        ])
        {
            StandsStill = StandsStillAsync,
        };

    /// <summary>What one would most likely do next, whatever went before.</summary>
    internal NextSteps NextSteps { get; } = lang => [new CommandButton(PeoplePhrases.In(lang).WhoShouldIMeet, new SuggestPeople(), ButtonStyle.Primary)];

    internal async Task<bool> StandsStillAsync(OrgId org, Instant now, CancellationToken cancellation) =>
        (await OrganisationCache.GetAsync(org, now, cancellation)).Standstill is not null;

    internal async Task<ColleagueView> ColleaguesAsync(OrgId org, Instant now, CancellationToken cancellation)
    {
        var view = await OrganisationCache.GetAsync(org, now, cancellation);
        return new ColleagueView(view.Find, view.People);
    }
}
