using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Tests.Outbox;
using NetworkingBot.Testing;
using NodaTime.Text;

namespace NetworkingBot.Core.Tests.Conversations;

/// <summary>
/// A conversation as a page one can read. <c>ana&gt; …</c> is what Ana types; <c>ana! Label</c> clicks a button of the last answer to her
/// (<c>Label @ Marta</c>: the one on Marta's card); <c>ana= field: text / field: text</c> fills in and sends the form that is open
/// (<c>\n</c> is a new line in it); <c>clock&gt; 2026-11-30T09:00</c> goes on in time, in UTC. What follows until a blank line is the
/// answer, exactly; <c>~ …</c> stands for an answer that holds these words. <c>marta&lt; …</c> is what the bot writes to somebody on its
/// own, then or when time has gone on; <c>ana^ contacts.csv …</c> sends a file of these words; <c>nina+omar&lt; …</c> a conversation that
/// it opens for both. Buttons of earlier messages can be clicked as well.
/// <c>&lt;@marta&gt;</c> in what somebody types mentions Marta as a chat platform does, by an id. <c>nudges&gt; ana 2026-11-30T09:00</c>
/// goes on in time with Ana's nudges planned. <c>unsent&gt; nina</c> says that a message to Nina was given up, <c>unasked&gt; tom</c> that
/// Tom was not yet asked whether he may be named.
/// </summary>
internal sealed partial class Transcript(SmallCompany company)
{
    private readonly ConversationCore _core = new(company.Services);
    private readonly Dictionary<string, Stack<Reply>> _seen = [];
    private readonly RecordingChannel[] _channels = [new("local"), new("slack"), new("teams")];

    /// <summary>Plays a page and gives it back with the answers that came.</summary>
    public async Task<string> PlayAsync(string page, CancellationToken cancellation)
    {
        var played = new StringBuilder();
        var lines = new Queue<string>(page.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
        while (lines.TryDequeue(out var line))
        {
            played.Append(line).Append('\n');
            if (Sign(line) is not { } at)
            {
                continue;
            }

            var answer = await SayAsync(line[..at], line[at], line[(at + 1)..].Trim(), cancellation) + await DeliveredAsync(cancellation);
            List<string> expected = [];
            while (lines.TryPeek(out var next) && next.Length > 0 && Sign(next) is null)
            {
                expected.Add(lines.Dequeue());
            }

            played.Append(
                expected is [['~', ..]] && answer.Contains(expected[0][1..].Trim(), StringComparison.Ordinal) ? expected[0] + "\n" : answer
            );
        }

        return played.ToString();
    }

    private static int? Sign(string line)
    {
        var at = line.IndexOfAny(['>', '!', '=', '^']);
        return at > 0 && line[..at].All(char.IsAsciiLetterOrDigit) && char.IsAsciiLetterLower(line[0]) ? at : null;
    }

    private async Task<string> SayAsync(string who, char sign, string what, CancellationToken cancellation)
    {
        if (who == "clock")
        {
            company.Clock.Now = InstantPattern.ExtendedIso.Parse(what + ":00Z").GetValueOrThrow();
            return "";
        }

        if (who == "nudges")
        {
            var parts = what.Split(' ');
            var person = await company.Services.People.GetAsync(SmallCompany.Org, new PersonId(parts[0]), cancellation);
            var shortlyBefore = InstantPattern.ExtendedIso.Parse(parts[1] + ":00Z").GetValueOrThrow() - NodaTime.Duration.FromHours(3);
            await company.Services.Due.AddAsync(NudgePlan.Of(person!, shortlyBefore), cancellation);
            return await SayAsync("clock", sign, parts[1], cancellation);
        }

        if (who == "unsent")
        {
            var message = new DueMessage($"to-{what}", SmallCompany.Org, new PersonId(what), company.Clock.Now, "introduction", "i1")
            {
                Failures = Dispatcher.MaxFailures,
            };
            await company.Services.DeadLetters.AddAsync(
                new DeadLetter(message, company.Clock.Now, DeadLetterCause.Platform, "BadGateway"), cancellation);
            return "";
        }

        if (who == "unasked")
        {
            await company.Services.People.UpdateAsync(
                SmallCompany.Org, new PersonId(what), person => person with { Naming = Naming.NotAsked }, company.Clock.Now, cancellation);
            return "";
        }

        Input input = sign switch
        {
            '!' => new Clicked(Payload(who, what)),
            '^' => File(what),
            '=' => new Submitted(_core.Codec.Encode(OpenForm(who).Form!.Submit, OpenForm(who).Lang), Values(who, what)),
            _ => await SaidAsync(what.Replace("\\n", "\n", StringComparison.Ordinal), cancellation),
        };
        var reply = await _core.TakeAsync(
            new Turn(new Caller(new Address("local", SmallCompany.Org.Value, who), who), input),
            cancellation
        );
        Show(who, reply);
        return Shown(reply);
    }

    private static Received File(string what)
    {
        var at = what.IndexOf(' ', StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(what[(at + 1)..].Replace("\\n", "\n", StringComparison.Ordinal));
        return new Received(new ReceivedFile(what[..at], bytes, bytes.Length));
    }

    private async Task<Said> SaidAsync(string text, CancellationToken cancellation)
    {
        var mentions = new Dictionary<string, Address>();
        foreach (var who in Mention().Matches(text).Select(mention => mention.Groups["who"].Value))
        {
            mentions[KeyOf(who)] = new Address("chat", "W1", who);
            await company.Services.Identities.SaveAsync(
                mentions[KeyOf(who)],
                new Identity(SmallCompany.Org, new PersonId(who)),
                cancellation
            );
        }

        return new Said(Mention().Replace(text, mention => KeyOf(mention.Groups["who"].Value))) { Mentions = mentions };
    }

    private static string KeyOf(string who) => $"@U0{who.ToUpperInvariant()}7";

    private async Task<string> DeliveredAsync(CancellationToken cancellation)
    {
        var sweep = await company.Services.DispatcherOver(_channels).SweepAsync(company.Clock.Now, cancellation);
        Assert.Empty(sweep.Faults);
        var text = new StringBuilder();
        foreach (var (to, message) in _channels.SelectMany(channel => channel.TakeNew()).OrderBy(one => one.To, StringComparer.Ordinal))
        {
            var reply = new Reply(message.Text, message.Lang) { Cards = message.Cards };
            Show(to, reply);
            text.Append(CultureInfo.InvariantCulture, $"{to}< {Shown(reply)}");
        }

        return text.ToString();
    }

    private void Show(string who, Reply reply)
    {
        _seen.TryAdd(who, []);
        _seen[who].Push(reply);
    }

    private Reply OpenForm(string who) => _seen[who].First(reply => reply.Form is not null);

    private string Payload(string who, string what)
    {
        var parts = what.Split(" @ ");
        var found = from reply in _seen[who]
                    from card in reply.Cards
                    where
                        parts.Length == 1
                        || card.Elements.OfType<PersonLine>().Any(person => person.Name.Contains(parts[1], StringComparison.Ordinal))
                    from button in card.Elements.OfType<Buttons>().SelectMany(buttons => buttons.Items).OfType<CommandButton>()
                    where button.Label == parts[0]
                    select _core.Codec.Encode(button.Does, reply.Lang);
        return found.FirstOrDefault() ?? throw new InvalidOperationException($"Nothing that {who} was shown has a button “{what}”.");
    }

    private FormValues Values(string who, string what)
    {
        var entered = OpenForm(who).Form!.Fields.ToDictionary(field => field.Id, Default);
        foreach (var pair in what.Split(" / ", StringSplitOptions.RemoveEmptyEntries))
        {
            var at = pair.IndexOf(':', StringComparison.Ordinal);
            entered[pair[..at].Trim()] = [pair[(at + 1)..].Trim().Replace("\\n", "\n", StringComparison.Ordinal)];
        }

        return new FormValues(entered);
    }

    private static IReadOnlyList<string> Default(Field field) => field switch
    {
        TextField text => [text.Value],
        ChoiceField choice => [choice.Value],
        ManyField many => many.Values,
        ToggleField toggle => [toggle.Value ? "on" : "off"],
        DateField date => [date.Value is { } day ? LocalDatePattern.Iso.Format(day) : ""],
        TimeField time => [time.Value is { } hour ? hour.ToString("HH:mm", CultureInfo.InvariantCulture) : ""],
        PersonField person => [person.Value?.Value ?? ""],
        _ => throw new NotSupportedException(field.GetType().Name),
    };

    private static string Shown(Reply reply)
    {
        var text = new StringBuilder();
        foreach (var card in reply.Cards)
        {
            text.Append(PlainText.Of(card).Trim('\n').Replace("\n\n", "\n", StringComparison.Ordinal)).Append('\n');
            foreach (var buttons in card.Elements.OfType<Buttons>())
            {
                text.Append(string.Join(' ', buttons.Items.Select(button => $"[{button.Label}]"))).Append('\n');
            }
        }

        if (reply.Form is { } form)
        {
            text.Append(CultureInfo.InvariantCulture, $"form: {form.Title}\n{form.Intro}\n");
            foreach (var field in form.Fields.Where(field => !form.HasErrors || field.Error is not null))
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"- {field.Id} ({field.Label}){(field.Error is { } error ? $": {error}" : "")}\n"
                );
            }
        }

        return string.Join('\n', text.ToString().Split('\n').Where(line => line.Length > 0)) + "\n";
    }

    [GeneratedRegex("<@(?<who>[a-z0-9]+)>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Mention();
}
