using NetworkingBot.Core.Calendars;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Calendars;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;
using NodaTime.Testing;

namespace NetworkingBot.Core.Tests.Conversations;

/// <summary>
/// The company that transcripts play in: fourteen people, six departments, three places, on Monday 23 November 2026 at nine in Madrid.
/// Pilar and Grace run the programme.
/// </summary>
internal sealed class SmallCompany : IDisposable
{
    public static readonly OrgId Org = new("acme");

    private static readonly Instant _start = Instant.FromUtc(2026, 11, 23, 8, 0);

    private int _ids;

    private SmallCompany(ITableStore store)
    {
        Store = store;
        Services = Replica();
    }

    public FakeClock Clock { get; } = new(_start);

    public ITableStore Store { get; }

    public FeedDouble Feeds { get; } = new();

    public CoreServices Services { get; }

    public static Task<SmallCompany> OpenAsync(CancellationToken cancellation) =>
        OpenAsync(SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null }), cancellation);

    public static async Task<SmallCompany> OpenAsync(ITableStore store, CancellationToken cancellation)
    {
        var company = new SmallCompany(store);
        await company.Services.Organisations.SaveAsync(new Organisation(Org, "Acme"), cancellation);
        // Straight into the store, so that nobody's nudge is planned: a story says itself whose is.
        var people = new PersonStore(store, company.Clock);
        foreach (var person in Everybody())
        {
            await people.AddAsync(person, _start, cancellation);
            await company.Services.Identities.SaveEmailAsync(Org, person.Email!, person.Id, cancellation);
        }

        KnownTie[] ties =
        [
            .. Mutual("ana", "luis", daysAgo: 3),
            .. Mutual("luis", "marta", daysAgo: 10),
            .. Mutual("ana", "pilar", daysAgo: 30),
            .. Mutual("pilar", "marta", daysAgo: 12),
            .. Mutual("tom", "grace", daysAgo: 5),
            .. Mutual("grace", "omar", daysAgo: 20),
            .. Mutual("luis", "grace", daysAgo: 8),
            .. Mutual("tom", "ana", daysAgo: 200),
        ];
        await company.Services.Ties.SaveAllAsync(Org, ties, cancellation);
        return company;
    }

    /// <summary>Another instance of the bot on the same store.</summary>
    public CoreServices Replica() => new(
        Store,
        Clock,
        () => $"id{Interlocked.Increment(ref _ids)}",
        new CoreSettings
        {
            ProgrammeAccess = new ProgrammeAccess(["pilar@acme.example", "grace@acme.example"], new NoProgrammeLinks()),
            Platforms = PlatformDouble.Both,
            Calendars = new CalendarAccess(Feeds, new SecretsDouble()),
        });

    public void Dispose() => (Store as IDisposable)?.Dispose();

    private static IEnumerable<KnownTie> Mutual(string one, string other, int daysAgo)
    {
        var met = Familiarity.Of(_start - Duration.FromDays(daysAgo));
        return [new(new(one), new(other), met), new(new(other), new(one), met)];
    }

    private static IEnumerable<Person> Everybody() =>
    [
        A.Person("ana", "Ana Ruiz", "Finance", "Madrid")
            .Speaking(Lang.Spanish)
            .Offering("contabilidad analítica", "clases de español")
            .LookingFor("costes de Azure", "practicar inglés")
            .Liking("senderismo"),
        A.Person("luis", "Luis Pérez", "Finance", "Madrid")
            .Speaking(Lang.Spanish)
            .Offering("modelos financieros")
            .LookingFor("automatizar informes"),
        A.Person("marta", "Marta Gil", "Engineering", "Madrid")
            .Speaking(Lang.Spanish)
            .Offering("costes de Azure", "Kubernetes")
            .LookingFor("contabilidad analítica")
            .Liking("senderismo", "cocina"),
        A.Person("pilar", "Pilar Soto", "Human Resources", "Madrid")
            .Speaking(Lang.Spanish)
            .Offering("entrevistas de trabajo")
            .LookingFor("hojas de cálculo"),
        A.Person("tom", "Tom Baker", "Engineering", "London")
            .Offering("code reviews", "practising English")
            .LookingFor("Spanish lessons")
            .Liking("hiking")
            .At("teams"),
        A.Person("grace", "Grace Okoye", "Legal", "London")
            .Offering("contract reviews")
            .LookingFor("data protection in the cloud")
            .Liking("chess"),
        A.Person("omar", "Omar Haddad", "Sales", "London")
            .Offering("negotiation")
            .LookingFor("presentation skills")
            .Liking("running")
            .At("slack"),
        A.Person("nina", "Nina Weiss", "Marketing", "Berlin")
            .Offering("presentation skills", "writing for the web")
            .LookingFor("negotiation")
            .Liking("running", "photography")
            .At("slack"),
        A.Person("jan", "Jan Novak", "Engineering", "Berlin")
            .Offering("Kubernetes", "automating reports")
            .LookingFor("financial models")
            .Liking("chess")
            .At("teams"),
        A.Person("lucia", "Lucía Vega", "Marketing", "Madrid")
            .Speaking(Lang.Spanish)
            .Offering("fotografía de producto")
            .LookingFor("analítica web")
            .At("slack"),
        A.Person("ben", "Ben Carter", "Sales", "London").NotJoined(),
        A.Person("eva", "Eva Martín", "Legal", "Madrid")
            .Speaking(Lang.Spanish)
            .Offering("protección de datos")
            .PausedUntil(new LocalDate(2027, 1, 7)),
        A.Person("zoe", "Zoe Hill", "Sales", "Berlin").Empty(),
        A.Person("ana2", "Ana López", "Sales", "Madrid")
            .Speaking(Lang.Spanish)
            .Offering("inglés de negocios")
            .LookingFor("contabilidad para no financieros")
            .At("teams"),
    ];
}
