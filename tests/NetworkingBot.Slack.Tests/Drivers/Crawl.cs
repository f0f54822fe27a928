using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Storage;
using NodaTime;
using NodaTime.Testing;

namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>Everything the core answers to what one can say and click, starting from what each command's words are.</summary>
internal static class Crawl
{
    private const int Most = 400;

    private static readonly string[] _said =
    [
        "hello", "help", "edit my profile", "my profile", "who should I meet this week?", "others", "why 1?", "who knows Azure?", "pause",
        "resume", "I offer Rust", "hidden", "leave", "xyzzy",
        "hola", "ayuda", "editar mi perfil", "mi perfil", "¿a quién debería conocer esta semana?", "otras", "¿por qué la 1?",
        "¿quién sabe de Azure?", "pausa", "volver", "ofrezco Rust", "salir", "abracadabra",
        "ask for an introduction", "introduce two people", "my contacts", "mis contactos", "privacy", "privacidad",
    ];

    public static async Task<IReadOnlyList<Reply>> AllAsync()
    {
        using var store = (IDisposable)SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null });
        var ids = 0;
        var services = new CoreServices(
            (Core.Storage.ITableStore)store,
            new FakeClock(Instant.FromUtc(2026, 11, 24, 9, 0)),
            () => $"id{ids++}",
            new CoreSettings { Platforms = new Platforms([new SlackPlatform(new SlackSettings())]) }
        );
        var core = new ConversationCore(services);
        var org = new OrgId("acme");
        await services.Organisations.SaveAsync(new Organisation(org, "Acme"), CancellationToken.None);
        await services.People.AddAllAsync(
            org,
            [.. Enumerable.Range(0, 12).Select(i => Somebody(org, i))],
            services.Clock.GetCurrentInstant(),
            null,
            CancellationToken.None
        );
        var replies = new List<Reply>();
        foreach (var member in (string[])["p0", "newcomer"])
        {
            await FromAsync(core, org, member, replies);
        }

        return replies;
    }

    private static async Task FromAsync(ConversationCore core, OrgId org, string user, List<Reply> replies)
    {
        var caller = new Caller(new Address(OrganisationStore.LocalChannel, org.Value, user), user);
        var open = new Queue<Input>(_said.Select(words => new Said(words)));
        var seen = new HashSet<string>();
        for (var asked = 0; asked < Most && open.TryDequeue(out var input); asked++)
        {
            var reply = await core.TakeAsync(new Turn(caller, input), CancellationToken.None);
            replies.Add(reply);
            var payloads = reply
                .Cards.SelectMany(card => card.Elements)
                .OfType<Buttons>()
                .SelectMany(buttons => buttons.Items)
                .OfType<CommandButton>()
                .Select(button => core.Codec.Encode(button.Does, reply.Lang));
            foreach (var payload in payloads.Where(seen.Add))
            {
                open.Enqueue(new Clicked(payload));
            }

            if (reply.Form is { } form && seen.Add("form " + core.Codec.Encode(form.Submit, reply.Lang)))
            {
                open.Enqueue(new Submitted(core.Codec.Encode(form.Submit, reply.Lang), FormValues.Empty));
            }
        }
    }

    private static Person Somebody(OrgId org, int i) => new(org, new PersonId($"p{i}"), $"Núria Åkerström {i}")
    {
        Membership = i < 11 ? Membership.Joined : Membership.NotJoined,
        ZoneId = "Europe/Madrid",
        Profile = new Profile
        {
            Title = "Engineer",
            Department = $"Department {i % 3}",
            Place = "Madrid",
            Languages = ["español", "English"],
            Offers = ["Azure costs", $"Skill {i}"],
            LooksFor = [$"Skill {(i + 1) % 11}", "presenting"],
            Interests = ["climbing"],
            Links = [new Uri("https://example.com/me")],
        },
    };
}
