using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Contacts.Encounters;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>Whether what an exact phrasing put into a slot can be what the slot is for.</summary>
internal static class SlotFit
{
    /// <summary>A name, a day and a topic.</summary>
    private const int MostOfEncounter = 12;

    /// <summary>
    /// “I want to learn Kubernetes, who do I ask?” fits “I want to learn {what}”, «apunta que cambian de proveedor» “note down {who}”: what
    /// went into the slot is a sentence.
    /// </summary>
    public static bool TakesMoreThanItSays(Command command) => command switch
    {
        AddToProfile(_, var what) => what.Split(',', ';').Skip(1).Any(HasRunOn),
        AddContact(var words) => AddedWords.Read(words) is { } added && !added.Name.StartsWith('@') && IsNoName(added.Name),
        // “Every two months is plenty”: a remark on it, and nobody's name.
        SetRhythm(_, var who) => PlainWords.Read(who).Any(word => WordLists.Has("no-name", word.Text) && !char.IsUpper(who[word.Start])),
        // «Ayer conocí a Petra en el ascensor, trabaja en ventas» is told of Petra.
        DescribeContact(_, var who, _) => PlainWords.Read(who).Count > SaidName.Longest,
        _ => false,
    };

    /// <summary>
    /// “I had lunch with Nina yesterday and she said …”: the day and the topic of a story are read by what is named in it, not by where
    /// they stand.
    /// </summary>
    public static bool IsAStory(Command command) => command is LogEncounter(var words, _) && PlainWords.Read(words).Count > MostOfEncounter;

    /// <summary>
    /// “Add Ana García, CFO at Contoso, ana@contoso.com”, “I know Ana from the running club”: every part is of a card, whatever else
    /// the words are like.
    /// </summary>
    public static bool IsWhollyRead(Command command) => command switch
    {
        AddContact(var words) => AddedWords.Read(words) is { } added && (added.Email ?? added.Phone) is not null
            && SaidName.IsLikely(added.Name),
        DescribeContact { Field: "how-met" } told => SaidName.IsLikely(told.Who) && told.Value.AsSpan().IndexOfAny(",.;?!") < 0,
        _ => false,
    };

    private static bool HasRunOn(string part) => PlainWords.Read(part).Any(word => WordLists.Has("run-on", word.Text));

    /// <summary>“Add terraform and arabic”: nothing in it is written as a name, nor a name that people have.</summary>
    private static bool IsNoName(string name)
    {
        var words = PlainWords.Read(name);
        return words.Any(word => WordLists.Has("no-name", word.Text) && !char.IsUpper(name[word.Start]))
            || words.All(word => !char.IsUpper(name[word.Start]) && char.IsAsciiLetter(name[word.Start])
                && !Nicknames.Shipped.IsGivenName(word.Text));
    }
}
