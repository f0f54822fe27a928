using NetworkingBot.Core.Language;
using NodaTime;

namespace NetworkingBot.Core.Understanding;

/// <summary>Whom a person knows, and where and when they speak: what entities are read against.</summary>
/// <param name="Organisation">The words of the person's organisation.</param>
/// <param name="Contacts">The person's own contacts.</param>
/// <param name="Today">Where the person is.</param>
/// <param name="Order">How the person writes a date in digits.</param>
public sealed record SpottingContext(Vocabulary Organisation, OwnContacts Contacts, LocalDate Today, DateOrder Order = DateOrder.DayFirst)
{
    /// <summary>Who is mentioned, by the words that stand for them in the text: person ids; empty for somebody not known here.</summary>
    public IReadOnlyDictionary<string, string> Mentions { get; init; } = new Dictionary<string, string>();
}

/// <summary>A contact as somebody speaks of them.</summary>
/// <param name="Id">For a colleague, the colleague's person id.</param>
/// <param name="Company">Null: of the organisation, or not told.</param>
public sealed record OwnContact(string Id, string Name, string? Company, string? Email);

/// <summary>A person's own contacts by name.</summary>
public sealed class OwnContacts
{
    private readonly Dictionary<string, OwnContact> _byId;

    public OwnContacts(IEnumerable<OwnContact> contacts)
    {
        _byId = new Dictionary<string, OwnContact>(StringComparer.Ordinal);
        foreach (var contact in contacts)
        {
            _byId[contact.Id] = contact;
            Names.Put(contact.Id, contact.Name, contact.Email);
        }
    }

    public static OwnContacts None { get; } = new([]);

    public NameIndex Names { get; } = new();

    public OwnContact? Find(string id) => _byId.GetValueOrDefault(id);
}
