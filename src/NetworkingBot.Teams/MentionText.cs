using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using NetworkingBot.Core.Language;
using Newtonsoft.Json.Linq;

namespace NetworkingBot.Teams;

/// <summary>
/// The words of a message without the marks of mentions, and whom these mean. Teams writes a mention as <c>&lt;at&gt;Luis&lt;/at&gt;</c> in
/// the text and as an entity beside it, whose text may be missing; one person comes as several of them when a part of the name was deleted.
/// </summary>
internal sealed record MentionText(string Words, IReadOnlyList<(string Words, string Id)> People)
{
    /// <summary>UTF-16 units of a message that are read: more than Teams lets people type.</summary>
    private const int MostRead = 40_000;

    /// <summary>Each mark is looked up among the entities: more of them than anybody mentions are not read.</summary>
    private const int MostEntities = 100;

    /// <summary>Linear in the text, whatever it is: it comes from anybody.</summary>
    private static readonly Regex _mark = new("<at( [^<>]*)?>.*?</at>",
        RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1));

    private static readonly Regex _tag =
        new("</?at( [^<>]*)?>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1));

    public static MentionText Of(Activity message)
    {
        var text = CleanText.Start(message.Text ?? "", MostRead);
        var entities = Entities(message);
        var marks = _mark.Matches(text);
        var words = new System.Text.StringBuilder();
        var people = new List<(string Words, string Id)>();
        var (at, next) = (0, 0);
        while (next < marks.Count)
        {
            var first = marks[next++];
            var id = IdOf(first, entities);
            var (name, end) = (Name(first), first.Index + first.Length);
            while (
                next < marks.Count
                && id is not null
                && IdOf(marks[next], entities) == id
                && Plain(text[end..marks[next].Index]).All(char.IsWhiteSpace)
            )
            {
                name = Joined(name, Name(marks[next]));
                end = marks[next].Index + marks[next++].Length;
            }

            words.Append(Plain(text[at..first.Index])).Append(id == message.Recipient.Id ? " " : name);
            if (id is not null && id != message.Recipient.Id && name.Length > 0)
            {
                people.Add((name, id));
            }

            at = end;
        }

        var rest = marks.Count == 0 && entities.Count == 0 ? text[at..].Replace('\u00a0', ' ') : Plain(text[at..]);
        return new MentionText(words.Append(rest).ToString().Trim(), people);
    }

    /// <summary>Whom the message mentions, the bot too, whether or not its text shows it.</summary>
    public static IEnumerable<string> IdsIn(Activity message) => Entities(message).Select(entity => entity.Id);

    private static List<Mentioned> Entities(Activity message) =>
    [
        .. from entity in (message.Entities ?? []).Where(entity => entity is { Type: "mention" }).Take(MostEntities)
           let mentioned = entity.Properties["mentioned"] as JObject
           let id = (mentioned?["id"] as JValue)?.Value as string
           where id is not null
           let text = (entity.Properties["text"] as JValue)?.Value as string
           select new Mentioned(text, text is null ? null : Name(text), (mentioned["name"] as JValue)?.Value as string, id),
    ];

    // By the text of the entity where it has one, else by the name of who is mentioned.
    private static string? IdOf(Match mark, List<Mentioned> entities)
    {
        var name = Name(mark);
        return (entities.Find(entity => entity.Text is { Length: > 0 } text && (text == mark.Value || entity.Shown == name))
            ?? entities.Find(entity =>
                entity.Text is not { Length: > 0 } && string.Equals(entity.Name, name, StringComparison.OrdinalIgnoreCase)))?.Id;
    }

    private static string Name(Match mark) => Name(mark.Value);

    private static string Name(string mark) => WebUtility.HtmlDecode(_tag.Replace(mark, "")).Replace('\u00a0', ' ').Trim();

    private static string Plain(string text) => WebUtility.HtmlDecode(_tag.Replace(text, "")).Replace('\u00a0', ' ');

    // “Luis” and “Mora” are parts of one name; “Luis” and “Luis Mora” are the name and a part of it again.
    private static string Joined(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) ? one
        : other.Contains(one, StringComparison.OrdinalIgnoreCase) ? other
        : $"{one} {other}";

    /// <param name="Text">As it stands in the message, with its mark; null or empty: the entity does not say.</param>
    /// <param name="Shown">The same without the mark.</param>
    /// <param name="Name">Of whoever is mentioned, as Teams knows them.</param>
    private sealed record Mentioned(string? Text, string? Shown, string? Name, string Id);
}

/// <summary>
/// Who is mentioned in a message, by the words that stand for them: their account, and their address where Teams tells it.
/// </summary>
internal sealed record MentionedMembers(
    IReadOnlyDictionary<string, NetworkingBot.Core.Conversation.Address> Addresses,
    IReadOnlyDictionary<string, string> Emails
);
