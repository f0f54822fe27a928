using System.Collections.Immutable;
using System.Diagnostics;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Interpretation;
using NetworkingBot.Core.People;
using NetworkingBot.Storage;
using NodaTime;

namespace NetworkingBot.Bench.Understanding;

/// <summary>The bot in an organisation of invented people, heard by one who has just joined it.</summary>
internal sealed class Listener : IDisposable
{
    private const int MostDialogues = 200;

    private static readonly OrgId _org = new("bench");

    private readonly IDisposable? _store;

    private Listener(IDisposable? store, ConversationCore core) => (_store, Core) = (store, core);

    public ConversationCore Core { get; }

    /// <summary>People of whom nobody has said a word yet: one for each dialogue.</summary>
    public static IReadOnlyList<Caller> Speakers { get; } =
        [.. Enumerable.Range(0, MostDialogues).Select(number => CallerOf($"dialogue{number}"))];

    /// <param name="people">A table of name, e-mail, department, title, place, offers, looks for, interests and languages; null: nobody
    /// else.</param>
    public static async Task<Listener> OpenAsync(string? people)
    {
        var store = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null });
        var services = new CoreServices(store, SystemClock.Instance, () => Guid.NewGuid().ToString("N"));
        await services.Organisations.SaveAsync(new Organisation(_org, "Bench"), CancellationToken.None);
        foreach (var person in People(people))
        {
            await services.People.AddAsync(person, SystemClock.Instance.GetCurrentInstant(), CancellationToken.None);
        }

        return new Listener(store as IDisposable, new ConversationCore(services));
    }

    public async Task<(Heard Heard, long Microseconds)> HearAsync(string text, Lang lang)
    {
        var caller = CallerOf(lang == Lang.English ? "english" : "spanish");
        var watch = Stopwatch.StartNew();
        var heard = await Core.HearAsync(caller, new Said(text), CancellationToken.None)
            ?? throw new InvalidOperationException("The speaker is not known.");
        return (heard, (long)watch.Elapsed.TotalMicroseconds);
    }

    public void Dispose() => _store?.Dispose();

    private static Caller CallerOf(string user) => new(new Address(OrganisationStore.LocalChannel, _org.Value, user), "Sam");

    private static IEnumerable<Person> People(string? path)
    {
        foreach (var speaker in Speakers)
        {
            yield return Speaker(speaker.Address.User, Lang.English);
        }

        yield return Speaker("english", Lang.English);
        yield return Speaker("spanish", Lang.Spanish);
        foreach (var cells in path is null ? [] : File.ReadLines(path).Skip(1).Select(line => line.Split(',')))
        {
            yield return new Person(_org, new PersonId(cells[1]), cells[0])
            {
                Membership = Membership.Joined,
                Email = cells[1],
                Profile = new()
                {
                    Department = cells[2],
                    Title = cells[3],
                    Place = cells[4],
                    Offers = ListOf(cells[5]),
                    LooksFor = ListOf(cells[6]),
                    Interests = ListOf(cells[7]),
                    Languages = ListOf(cells[8]),
                },
            };
        }
    }

    private static ImmutableArray<string> ListOf(string cell) =>
        [.. cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static Person Speaker(string id, Lang lang) =>
        new(_org, new PersonId(id),
            "Sam Speaker")
        { Membership = Membership.Joined, Lang = lang, Profile = new() { Department = "Operations", Place = "Lisbon" } };
}
