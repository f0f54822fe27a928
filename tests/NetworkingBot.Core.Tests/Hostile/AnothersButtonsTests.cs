using System.Reflection;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;
using NodaTime;

namespace NetworkingBot.Core.Tests.Hostile;

/// <summary>
/// Every button there is, with the ids of what is Ana's, pressed by Tom: nothing of hers changes, and nothing of hers is told.
/// </summary>
public sealed class AnothersButtonsTests : IAsyncLifetime
{
    private const string Secret = "ZEBRA-AFFAIR";

    private SmallCompany _company = null!;
    private ConversationCore _core = null!;
    private string[] _ids = [];

    public static TheoryData<string> Names => [.. Commands.All.Entries.Select(entry => entry.Name)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _company = await SmallCompany.OpenAsync(Cancellation);
        _core = new ConversationCore(_company.Services);
        var ana = new PersonId("ana");
        foreach (var words in (string[])[$"nota sobre Rival Broker: {Secret}", $"nota sobre Luis: {Secret}",
            "recuérdame escribir a Rival Broker el viernes"])
        {
            await _core.TakeAsync(new Turn(new Caller(AddressOf("ana"), "Ana"), new Said(words)), Cancellation);
        }

        var contacts = await _company.Services.Contacts.AllAsync(SmallCompany.Org, ana, Cancellation).ToListAsync(Cancellation);
        Assert.Contains(contacts, contact => StoredJson.Write(contact).Contains(Secret, StringComparison.Ordinal));
        var proposed = await _company.Services.IntroductionRequests.ProposeAsync(
            new Draft(IntroductionKind.Direct, ana, new PersonId("grace"), Secret, Secret, Secret) { AtOnce = true },
            new TurnContext((await _company.Services.People.GetAsync(SmallCompany.Org, ana, Cancellation))!, Lang.English,
                _company.Clock.GetCurrentInstant(), AddressOf("ana"), Private: true),
            Cancellation);
        _ids = [.. contacts.Select(contact => contact.Id), Assert.IsType<Proposed.Made>(proposed).Introduction.Id];
    }

    public ValueTask DisposeAsync()
    {
        _company.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Nobody_reaches_what_is_anothers(string name)
    {
        var before = await AnasAsync();

        foreach (var id in _ids)
        {
            var command = Made(Commands.All.Find(name)!.Command, id);
            var payload = _core.Codec.Encode(command, Lang.English);
            Input input = command is FormCommand
                ? new Submitted(payload,
                    new FormValues(
                new Dictionary<string, IReadOnlyList<string>> { ["name"] = ["x"], ["note"] = ["x"], ["message"] = ["x"] }))
                : new Clicked(payload);
            var reply = await _core.TakeAsync(new Turn(new Caller(AddressOf("tom"), "Tom"), input), Cancellation);

            Assert.DoesNotContain(Secret, StoredJson.Write(reply.Text + string.Concat(reply.Cards.Select(card => card.ToString()))),
                StringComparison.Ordinal);
        }

        Assert.Equal(before, await AnasAsync());
    }

    /// <summary>Everything that only Ana writes.</summary>
    private async Task<IReadOnlyList<string>> AnasAsync()
    {
        var contacts = await _company.Services.Contacts.AllAsync(SmallCompany.Org, new PersonId("ana"), Cancellation)
            .Select(StoredJson.Write).ToListAsync(Cancellation);
        var mine = await _company.Services.Introductions.GetAsync(SmallCompany.Org, _ids[^1], Cancellation);
        var person = (await _company.Services.People.GetAsync(SmallCompany.Org, new PersonId("ana"), Cancellation))!;
        return [.. contacts, StoredJson.Write(mine), StoredJson.Write(person with { Engagements = [] })];
    }

    private static Command Made(Type type, string id)
    {
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        return (Command)constructor.Invoke([.. constructor.GetParameters().Select(parameter => Argument(parameter, id))]);
    }

    private static object? Argument(ParameterInfo parameter, string id) =>
        (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType) switch
        {
            var type when type == typeof(string) => id,
            var type when type == typeof(PersonId) => new PersonId("ana"),
            var type when type == typeof(bool) => true,
            var type when type == typeof(int) => 1,
            var type when type == typeof(LocalDate) => new LocalDate(2026, 12, 1),
            { IsEnum: true } type => Enum.GetValues(type).GetValue(0),
            var type => throw new NotSupportedException($"{type.Name}: add an example."),
        };

    private static Address AddressOf(string person) => new(OrganisationStore.LocalChannel, "acme", person);
}
