using NetworkingBot.Core.Accounts;
using NetworkingBot.Core.Administration;
using NetworkingBot.Core.Calendars;
using NetworkingBot.Core.ContactFiles;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Dialogues;
using NetworkingBot.Core.Directory.Provisioning;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Introductions.Meetings;
using NetworkingBot.Core.Learning;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.Matching.Slates;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Suggestions;
using NodaTime;

namespace NetworkingBot.Core;

/// <summary>What the host tells the core: what an operator decided, and where people are spoken to.</summary>
public sealed record CoreSettings
{
    public Platforms Platforms { get; init; } = Platforms.None;

    /// <summary>Who runs the programme; nobody unless the host says so.</summary>
    public ProgrammeAccess ProgrammeAccess { get; init; } = ProgrammeAccess.Nobody;

    public SuggestionSettings Suggestions { get; init; } = SuggestionSettings.Default;

    public IntroductionSettings Introductions { get; init; } = IntroductionSettings.Default;

    public PrivacySettings Privacy { get; init; } = PrivacySettings.Default;

    public TurnLimitSettings TurnLimits { get; init; } = new();

    /// <summary>Null: no calendars are read.</summary>
    public CalendarAccess? Calendars { get; init; }

    public IPublicHolidays PublicHolidays { get; init; } = new NoPublicHolidays();
}

/// <summary>What the core is made of, put together once, in order: what stands further down is made of what stands above it.</summary>
public sealed class CoreServices
{
    private readonly ITableStore _store;

    public CoreServices(ITableStore store, IClock clock, IdSource newId, CoreSettings? settings = null)
    {
        (_store, Clock, NewId, Settings) = (store, clock, newId, settings ?? new CoreSettings());
        var changes = new ChangeLog(store, clock, RowFaults);

        // Stores.
        Due = new DueStore(store, RowFaults);
        People = new PersonStore(store, changes, RowFaults, Due);
        (Identities, Organisations) = (new IdentityStore(store, RowFaults), new OrganisationStore(store, RowFaults));
        Ties = new TieStore(store, changes, RowFaults);
        (Contacts, ContactImports) = (new ContactStore(store, Ties, RowFaults), new ContactImports(store));
        Standstills = new StandstillStore(store, changes, RowFaults);
        ProgrammeWeeks = new ProgrammeWeeks(store);
        LearningStore = new LearningStore(store, changes, RowFaults);
        (SlateStore, NudgeStore, Dialogues) = (new SlateStore(store), new NudgeStore(store), new DialogueStore(store, RowFaults));
        Introductions = new IntroductionStore(store, Due, People, Settings.Introductions, newId, RowFaults);
        Reports = new ReportStore(store, Due, RowFaults);
        DeadLetters = new DeadLetterStore(store, RowFaults);
        Audit = new AuditLog(store, RowFaults) { Kept = Settings.Privacy.Record };
        (Erasures, ExportLinks) = (new ErasureStore(store, RowFaults), new ExportLinks(store, newId));
        (ProvisionedUsers, ProvisionedGroups, AccessTokens) =
            (new ProvisionedUsers(store, RowFaults), new ProvisionedGroups(store, RowFaults), new AccessTokens(store, RowFaults));
        Calendars = new CalendarStore(store, Settings.Calendars?.Secrets);
        PersonalRecords = new PersonalRecords(
            [Contacts, ContactImports, Ties, LearningStore, SlateStore, NudgeStore, Dialogues, Introductions, Reports,
                new DueMessageRecords(Due), DeadLetters, Audit, Calendars, ProvisionedGroups, ProvisionedUsers, Identities, People]);

        // An organisation in memory, and who is who in it.
        OrganisationCache = new OrganisationCache(People, Ties, Standstills, LearningStore, changes, RowFaults);
        Identification = new Identification(People, OrganisationCache, Identities, Organisations, newId);

        // Capabilities.
        (AccountLinks, AccountUpkeep) = (new AccountLinks(People, Identities, Due, Audit, newId), new AccountUpkeep(People, Identities));
        ContactBook = new ContactBook(Contacts, Identities, OrganisationCache, NewId);
        (ImportDesk, ContactFileWriter) =
            (new ImportDesk(ContactImports, ContactBook, OrganisationCache, Organisations), new ContactFileWriter(ContactBook));
        Colleagues = new Colleagues(OrganisationCache, SlateStore, Settings.ProgrammeAccess, Identities);
        Reach = new Reach(Settings.Platforms);
        IntroductionRequests = new IntroductionRequests(Introductions, Reports, Colleagues, Settings.Introductions, Reach, newId);
        CalendarConnections = new CalendarConnections(Calendars, Settings.Calendars);
        MeetingPlanner = new MeetingPlanner(CalendarConnections, Settings.PublicHolidays);
        CalendarFiles = new CalendarFiles(Introductions, People);
        Slates = new Slates(SlateStore, OrganisationCache, Settings.Suggestions, Settings.Introductions);
        Learning = new LearningRun(OrganisationCache, LearningStore, SlateStore, Introductions, Settings.Suggestions, RowFaults);
        ReportReview = new ReportReview(Reports, People, Introductions, Audit, Settings.Introductions);
        DeadLetterDesk = new DeadLetterDesk(DeadLetters, Due, People, Audit);
        Erasing = new Erasing(People, PersonalRecords, Erasures, Audit);
        ProvisionedPeople = new ProvisionedPeople(People, Identities, ProvisionedUsers, ProvisionedGroups);
        TakeOut = new TakeOut(PersonalRecords, ContactBook);
        HandingOver = new HandingOver(ExportLinks, TakeOut, ContactFileWriter, Audit, Settings.Privacy);
        Retention = new Retention(store, People, Organisations, Erasing, Audit, RowFaults) { Settings = Settings.Privacy };
        NudgeSchedule = new NudgeSchedule(Due, People, Organisations, new ReceiptStore(store, clock));
        NudgeAgenda = AgendaOf(this);
    }

    public IClock Clock { get; }

    public IdSource NewId { get; }

    public CoreSettings Settings { get; }

    /// <summary>What of the store could not be read.</summary>
    public RowFaults RowFaults { get; } = new();

    public DueStore Due { get; }

    public PersonStore People { get; }

    public IdentityStore Identities { get; }

    public AccountLinks AccountLinks { get; }

    public AccountUpkeep AccountUpkeep { get; }

    public OrganisationStore Organisations { get; }

    public TieStore Ties { get; }

    public ContactStore Contacts { get; }

    public ContactImports ContactImports { get; }

    public StandstillStore Standstills { get; }

    public ProgrammeWeeks ProgrammeWeeks { get; }

    public LearningStore LearningStore { get; }

    public SlateStore SlateStore { get; }

    internal Curiosity Curiosity { get; } = new();

    public NudgeStore NudgeStore { get; }

    public DialogueStore Dialogues { get; }

    public IntroductionStore Introductions { get; }

    public ReportStore Reports { get; }

    public DeadLetterStore DeadLetters { get; }

    public AuditLog Audit { get; }

    public ErasureStore Erasures { get; }

    public ExportLinks ExportLinks { get; }

    public CalendarStore Calendars { get; }

    public PersonalRecords PersonalRecords { get; }

    public Erasing Erasing { get; }

    public ProvisionedUsers ProvisionedUsers { get; }

    public ProvisionedGroups ProvisionedGroups { get; }

    public ProvisionedPeople ProvisionedPeople { get; }

    public AccessTokens AccessTokens { get; }

    public TakeOut TakeOut { get; }

    public HandingOver HandingOver { get; }

    public Retention Retention { get; }

    public OrganisationCache OrganisationCache { get; }

    public Identification Identification { get; }

    public ContactBook ContactBook { get; }

    public ImportDesk ImportDesk { get; }

    public ContactFileWriter ContactFileWriter { get; }

    public Colleagues Colleagues { get; }

    public Reach Reach { get; }

    public IntroductionRequests IntroductionRequests { get; }

    public CalendarConnections CalendarConnections { get; }

    public MeetingPlanner MeetingPlanner { get; }

    public CalendarFiles CalendarFiles { get; }

    public Slates Slates { get; }

    public LearningRun Learning { get; }

    public ReportReview ReportReview { get; }

    public DeadLetterDesk DeadLetterDesk { get; }

    public NudgeSchedule NudgeSchedule { get; }

    public NudgeAgenda NudgeAgenda { get; }

    /// <summary>What one would most likely do next, whatever went before.</summary>
    internal NextSteps NextSteps { get; } = new(
    [
        new NextStep(PeoplePhrases.In(Lang.English).WhoShouldIMeet, PeoplePhrases.In(Lang.Spanish).WhoShouldIMeet, new SuggestPeople()),
    ]);

    /// <summary>Sends what is due, through the channels that the host has; without limits, as fast as it can.</summary>
    /// <param name="time">A clock that does not jump; null: the core's own, where nobody else sends.</param>
    public Dispatcher DispatcherOver(IReadOnlyList<IChannel> channels, RateLimiter? limiter = null, TimeProvider? time = null) => new(
        Due,
        new SendMarkers(_store, Clock, time ?? new ClockTime(Clock)),
        DeadLetters,
        new Recipients(People, OrganisationCache),
        new MessageSender(Identities, channels, limiter ?? RateLimiter.None(Clock)),
        [
            new IntroductionWriter(Introductions, People, Colleagues, Settings.Introductions, Reach),
            new NudgeWriter(NudgeStore, NudgeAgenda),
            new ReportNotice(Reports, Settings.ProgrammeAccess),
            new LinkRequest(AccountLinks),
        ]);

    /// <summary>What matters most comes first.</summary>
    private static NudgeAgenda AgendaOf(CoreServices core) => new(core.ContactBook, core.Colleagues, core.IntroductionRequests, core.Slates,
        core.Settings.Platforms,
    [
        new RequestsWaiting(),
        new Reminders(),
        new FollowUps(core.People),
        new PeopleToHelp(core.Colleagues),
        new QuietContacts(),
        new ThisWeeksPeople(core.Slates),
        new ContactsToConnect(core.Colleagues, core.OrganisationCache, core.Settings.Introductions),
        new ProfileGaps(),
    ]);
}
