using System.Globalization;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Core.Tests.Dialogues;

/// <summary>
/// Random dialogues – commands, yes and no, ordinals, pronouns, stale lists, clicks, two devices at once, requests that arrive in between
/// – after which one thing holds: nobody was reached, connected, declined, removed, joined or left by words without a question that named
/// it and a yes to that question.
/// <c>DIALOGUES=100000</c> in the environment plays so many of them.
/// </summary>
public class ConsentTests
{
    private const int PerCompany = 40;

    private const string Correction = "no, I meant Luis Pérez";

    private static readonly string[] _said =
    [
        "yes", "sure", "ok", "👍", "sí", "dale", "sip", "yes please", "yes, do it", "go ahead", "no", "nope", "no gracias", "later",
        "never mind", "undo", "deshacer", "more", "why?", "the first one",
        "the second one", "la segunda", "los dos", "her", "introduce me to her", "preséntamela", "introduce me to the first one",
        "introduce me to both", "preséntame al segundo", "who should I meet?",
        "who knows Kubernetes?", "quién sabe de Kubernetes", "who knows quantum computing", "introduce me to Marta", "introduce me to Ana",
        "preséntame a Jan porque automatiza informes", "intro Grace because of contracts",
        "introduce Nina to Omar because both run", "ask Luis to introduce me to Marta", "requests", "solicitudes", "my profile",
        "add Eva from Contoso", "add Tom", "note Grace: likes tea", "forget Grace",
        "remove Grace from my contacts", "quita a Luis de mis contactos", "contacts", "remind me about Luis on Friday", "same for Grace",
        "make it Thursday", Correction, "I offer juggling",
        "I look for a new job outside the company", "leave", "salir", "quiero salirme", "pause two weeks", "I'm back", "stop everything",
        "never suggest Tom", "not him", "none of these", "thanks", "hola", "help",
        "yes, but who is she?", "yes, ask Luis", "introduce me to the second one and who knows Excel?", "duplicates", "2", "la última",
        "Ana López",
    ];

    private static readonly HashSet<string> _refusals =
        ["no", "nope", "no gracias", "later", "never mind", "thanks", "why?", "more", "undo", "help"];

    [Fact]
    public async Task Nothing_that_reaches_others_or_is_hard_to_take_back_comes_of_words_that_nobody_asked_for()
    {
        var dialogues = int.Parse(Environment.GetEnvironmentVariable("DIALOGUES") ?? "1000", CultureInfo.InvariantCulture);
        for (var first = 0; first < dialogues; first += PerCompany)
        {
            using var company = await SmallCompany.OpenAsync(TestContext.Current.CancellationToken);
            for (var seed = first; seed < Math.Min(first + PerCompany, dialogues); seed++)
            {
                await new Talk(company, seed).PlayAsync(TestContext.Current.CancellationToken);
                company.Clock.Now += Duration.FromHours(9);
            }
        }
    }

    /// <summary>One dialogue of one person, on two devices of one account.</summary>
    private sealed class Talk(SmallCompany company, int seed)
    {
        private static readonly string[] _people = ["ana", "luis", "tom", "grace", "omar", "nina", "jan", "pilar", "ben"];

        private readonly Random _random = new(seed);
        private readonly ConversationCore _core = new(company.Services);
        private readonly List<Reply> _seen = [];
        private readonly List<string> _told = [];
        private Reply? _question;
        private IReadOnlyDictionary<string, string> _atFirst = new Dictionary<string, string>();

        private PersonId Me => new(_people[seed % _people.Length]);

        public async Task PlayAsync(CancellationToken cancellation)
        {
            _atFirst = (await StandingAsync(cancellation)).Contacts;
            for (var turn = _random.Next(3, 9); turn > 0; turn--)
            {
                company.Clock.Now += Duration.FromMinutes(_random.Next(10) == 0 ? 40 : 1);
                if (_random.Next(12) == 0)
                {
                    await AskMeAsync(cancellation);
                }

                var before = await StandingAsync(cancellation);
                var input = NextInput();
                var reply = await SayAsync(input, cancellation);
                Check(before, await StandingAsync(cancellation), input);
                _question = reply.Asks is not null || reply.Form is not null ? reply : _question;
                _seen.Add(reply);
            }
        }

        /// <summary>Somebody else's request is delivered in the middle of it.</summary>
        private async Task AskMeAsync(CancellationToken cancellation)
        {
            var other = new PersonId(_people[(seed + 1 + _random.Next(6)) % _people.Length]);
            // Some of them were erased in an earlier dialogue, by a click; nobody's request is delivered to whoever has not joined.
            var me = await company.Services.People.GetAsync(SmallCompany.Org, Me, cancellation);
            if (other != Me && me?.Membership == Membership.Joined
                && await company.Services.People.GetAsync(SmallCompany.Org, other, cancellation) is { } asker)
            {
                var context = new TurnContext(asker, Lang.English, company.Clock.Now,
                    new Address("local", SmallCompany.Org.Value, other.Value), Private: true);
                await company.Services.IntroductionRequests.ProposeAsync(
                    new Draft(IntroductionKind.Direct, other, Me, "a talk", "a coffee", "hello") { AtOnce = true }, context, cancellation);
                _told.Add("(asked)");
                // In the middle of the night it has not reached anybody yet, and closes no question.
                var mine = await company.Services.IntroductionRequests.OfAsync(SmallCompany.Org, Me, cancellation);
                _question = mine.Any(one => one.ProposedBy != Me && one.ReachesAt(Me) == context.Now) ? null : _question;
            }
        }

        private Input NextInput()
        {
            var buttons = _seen.TakeLast(3).SelectMany(reply => ButtonsOf(reply).Select(button => (reply.Lang, button))).ToList();
            if (_random.Next(5) == 0 && buttons.Count > 0)
            {
                var (lang, button) = buttons[_random.Next(buttons.Count)];
                _told.Add($"[{button.Label}]");
                return new Clicked(_core.Codec.Encode(button.Does, lang));
            }

            var said = _random.Next(4) == 0 ? _said[_random.Next(16)] : _said[_random.Next(_said.Length)];
            _told.Add(said);
            return new Said(said);
        }

        private async Task<Reply> SayAsync(Input input, CancellationToken cancellation)
        {
            var turn = new Turn(new Caller(new Address("local", SmallCompany.Org.Value, Me.Value), Me.Value), input);
            if (_random.Next(10) > 0)
            {
                return await _core.TakeAsync(turn, cancellation);
            }

            // The second device may answer what the first one was asked.
            var both = await Task.WhenAll(Task.Run(() => _core.TakeAsync(turn, cancellation), cancellation),
                Task.Run(() => _core.TakeAsync(turn, cancellation), cancellation));
            _question = both.FirstOrDefault(reply => reply.Asks is not null) ?? _question;
            return both[0].Asks is not null ? both[0] : both[1];
        }

        private async Task<Standing> StandingAsync(CancellationToken cancellation)
        {
            var me = await company.Services.People.GetAsync(SmallCompany.Org, Me, cancellation);
            var introductions = await company.Services.Introductions.OfAsync(SmallCompany.Org, Me, cancellation);
            var contacts = await company.Services.Contacts.AllAsync(SmallCompany.Org, Me, cancellation).ToListAsync(cancellation);
            return new Standing(
                me?.Membership ?? Membership.Left,
                introductions.ToDictionary(one => one.Id, one =>
                    (Consent: one.ConsentOf(Me)?.GetType().Name, People: (IReadOnlyList<PersonId>)[one.ProposedBy, one.One, one.Other])),
                contacts.ToDictionary(contact => contact.Id, contact => contact.Name ?? contact.Id));
        }

        private void Check(Standing before, Standing after, Input input)
        {
            foreach (var (what, people) in Grave(before, after))
            {
                var story = $"seed {seed}, {Me}: {string.Join(" / ", _told)} → {what}";
                Assert.True(input is Clicked || (input is Said { Text: var said } && !_refusals.Contains(said) && IsYesTo(people)), story);
            }
        }

        /// <summary>The last question names everybody whom it is about.</summary>
        private bool IsYesTo(IReadOnlyList<string> people) =>
            _question is { } question
                && people.All(name =>
                PlainWords.Fold(
                $"{question.Text} {question.Form?.Intro} {string.Join(' ', ButtonsOf(question).Select(button => button.Label))}")
                .Contains(PlainWords.Fold(name), StringComparison.Ordinal));

        private static IEnumerable<CommandButton> ButtonsOf(Reply reply) =>
            reply.Cards.SelectMany(card => card.Elements.OfType<Buttons>()).SelectMany(group => group.Items).OfType<CommandButton>();

        /// <summary>What is not to happen by words alone, with the names that the question has to hold.</summary>
        private IEnumerable<(string What, IReadOnlyList<string> People)> Grave(Standing before, Standing after)
        {
            foreach (var (id, introduction) in after.Introductions)
            {
                var others = introduction.People.Where(person => person != Me).Select(NameOf).Distinct().ToList();
                if (!before.Introductions.TryGetValue(id, out var was))
                {
                    yield return ($"proposed {id}", others);
                }
                else if (was.Consent != introduction.Consent && introduction.Consent is "Yes" or "No")
                {
                    yield return ($"answered {id}: {introduction.Consent}", [NameOf(introduction.People[0])]);
                }
            }

            foreach (var (id, name) in before.Contacts.Where(contact => !after.Contacts.ContainsKey(contact.Key)))
            {
                // “No, I meant Luis” takes back what the sentence before it did, and nothing older.
                if (_told[^1] is not ("undo" or "deshacer") && !(_told[^1] == Correction && !_atFirst.ContainsKey(id)))
                {
                    yield return ($"removed {id}", [name]);
                }
            }

            if (before.Membership != after.Membership)
            {
                yield return ($"{before.Membership} → {after.Membership}", after.Membership == Membership.Joined
                    ? []
                    : _question?.Lang == Lang.Spanish
                    ? ["sal"]
                    : ["leave"]);
            }
        }

        private static string NameOf(PersonId person) => person.Value is "ana2" ? "Ana" : person.Value;
    }

    private sealed record Standing(
        Membership Membership,
        IReadOnlyDictionary<string, (string? Consent, IReadOnlyList<PersonId> People)> Introductions,
        IReadOnlyDictionary<string, string> Contacts);
}
