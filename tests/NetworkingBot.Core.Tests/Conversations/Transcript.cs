using System.Globalization;
using System.Text;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NodaTime.Text;

namespace NetworkingBot.Core.Tests.Conversations;

/// <summary>
/// A conversation as a page one can read. <c>ana&gt; …</c> is what Ana types; <c>ana! Label</c> clicks a button of the last answer to her (<c>Label @ Marta</c>: the one on
/// Marta's card); <c>ana= field: text / field: text</c> fills in and sends the form that is open (<c>\n</c> is a new line in it); <c>clock&gt; 2026-11-30T09:00</c> goes on in time, in UTC.
/// What follows until a blank line is the answer, exactly; <c>~ …</c> stands for an answer that holds these words.
/// </summary>
internal sealed class Transcript(SmallCompany company)
{
    private readonly ConversationCore _core = new(company.Services);
    private readonly Dictionary<string, Reply> _last = [];

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

            var answer = await SayAsync(line[..at], line[at], line[(at + 1)..].Trim(), cancellation);
            List<string> expected = [];
            while (lines.TryPeek(out var next) && next.Length > 0 && Sign(next) is null)
            {
                expected.Add(lines.Dequeue());
            }

            played.Append(expected is [['~', ..]] && answer.Contains(expected[0][1..].Trim(), StringComparison.Ordinal) ? expected[0] + "\n" : answer);
        }

        return played.ToString();
    }

    private static int? Sign(string line)
    {
        var at = line.IndexOfAny(['>', '!', '=']);
        return at > 0 && line[..at].All(char.IsAsciiLetterOrDigit) && char.IsAsciiLetterLower(line[0]) ? at : null;
    }

    private async Task<string> SayAsync(string who, char sign, string what, CancellationToken cancellation)
    {
        if (who == "clock")
        {
            company.Clock.Now = InstantPattern.ExtendedIso.Parse(what + ":00Z").GetValueOrThrow();
            return "";
        }

        Input input = sign switch
        {
            '!' => new Clicked(Payload(who, what)),
            '=' => new Submitted(_core.Codec.Encode(_last[who].Form!.Submit, _last[who].Lang), Values(what)),
            _ => new Said(what.Replace("\\n", "\n", StringComparison.Ordinal)),
        };
        var reply = await _core.TakeAsync(new Turn(new Caller(new Address("local", SmallCompany.Org.Value, who), who), input), cancellation);
        _last[who] = reply;
        return Shown(reply);
    }

    private string Payload(string who, string what)
    {
        var parts = what.Split(" @ ");
        var button = _last[who].Cards
            .Where(card => parts.Length == 1 || card.Elements.OfType<PersonLine>().Any(person => person.Name.Contains(parts[1], StringComparison.Ordinal)))
            .SelectMany(card => card.Elements).OfType<Buttons>().SelectMany(buttons => buttons.Items).OfType<CommandButton>()
            .FirstOrDefault(button => button.Label == parts[0]);
        return button is null
            ? throw new InvalidOperationException($"The last answer to {who} has no button “{what}”.")
            : _core.Codec.Encode(button.Does, _last[who].Lang);
    }

    private FormValues Values(string what)
    {
        var entered = _last.Values.Last().Form!.Fields.ToDictionary(field => field.Id, Default);
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
                text.Append(CultureInfo.InvariantCulture, $"- {field.Id} ({field.Label}){(field.Error is { } error ? $": {error}" : "")}\n");
            }
        }

        return string.Join('\n', text.ToString().Split('\n').Where(line => line.Length > 0)) + "\n";
    }
}
