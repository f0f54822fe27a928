using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Conversation;

/// <summary>Who speaks, in which language, when: what every handler is told beside its command.</summary>
public sealed record TurnContext(Person Me, Lang Lang, Instant Now, Address From, bool Private)
{
    /// <summary>What the place offers where the person speaks; null: it is no chat platform.</summary>
    public IPlatform? Platform { get; init; }

    public OrgId Org => Me.Org;

    /// <summary>Today where the person is.</summary>
    public LocalDate Today => Now.InZone(Me.Zone).Date;

    /// <summary>How the person writes a date in digits.</summary>
    public DateOrder DateOrder => DateOrders.Of(Lang, Me.Zone);

    /// <summary>
    /// True when the person clicked the command, or said yes to a question that named it: what they typed alone is no consent to anything
    /// that reaches others.
    /// </summary>
    public bool Agreed { get; init; }

    /// <summary>
    /// True when somebody's assistant asks for them: it shows what they may see, and nothing is kept, sent, agreed or asked by it.
    /// </summary>
    public bool OnlyLooks { get; init; }

    /// <summary>
    /// Whom words of the utterance stand for, by person or contact id, where the conversation so far tells: “her”, “the second one”.
    /// </summary>
    public IReadOnlyDictionary<string, string> Meant { get; init; } = new Dictionary<string, string>();

    /// <summary>Who was mentioned in the utterance, by the words that stand for them in it.</summary>
    public IReadOnlyDictionary<string, Address> Mentions { get; init; } = new Dictionary<string, Address>();

    /// <summary>E-mail addresses of those mentioned, by the same words, where the channel vouches for one.</summary>
    public IReadOnlyDictionary<string, string> MentionEmails { get; init; } = new Dictionary<string, string>();

    /// <summary>Who is mentioned when the words are nothing but a mention; null when they are something else.</summary>
    public Address? MentionedBy(string words) =>
        Mentions
            .Where(mention => string.Equals(mention.Key.TrimStart('@'), words.Trim().TrimStart('@'), StringComparison.OrdinalIgnoreCase))
            .Select(mention => mention.Value)
            .FirstOrDefault();

    /// <summary>The person or contact that the words stand for by what went before; null when they are something else.</summary>
    public string? MeantBy(string words) => Meant.GetValueOrDefault(words.Trim());
}
