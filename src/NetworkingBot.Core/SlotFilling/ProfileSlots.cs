using NetworkingBot.Core.Language;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Strategy;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>What somebody tells of themselves: lists, lines and the goal.</summary>
internal static class ProfileSlots
{
    private static readonly HashSet<string> _doing =
        ["practise", "practice", "practising", "practicing", "learn", "learning", "improve", "practicar", "aprender", "mejorar"];

    private const int MostGoalWords = 30;

    public static IEnumerable<Command>? Fill(string intent, ReadSentence said) => intent switch
    {
        "add-to-profile" => Added(said),
        "take-off-profile" => Told(said).Select(one => new TakeOffProfile(one.Text)),
        "set-profile-line" => Line(said) is { } line ? [line] : [],
        "goal" => Goal(said) is { } goal ? [new SetGoal(goal)] : [],
        _ => null,
    };

    /// <summary>Several things of one list; languages that are spoken are a list of their own.</summary>
    private static IEnumerable<Command> Added(ReadSentence said)
    {
        if ((said.Words.Any(word => WordLists.Has("speaks", word.Text)) || said.Tagged(SlotNames.Language).Any())
            && said.Either(SlotNames.Language, EntityKind.SpokenLanguage) is { Count: > 0 } languages
            && !said.Words.Any(word => WordLists.Has("looks-for", word.Text)))
        {
            return [new AddToProfile(ProfileList.Languages, string.Join("; ", languages.Select(one => one.Text)))];
        }

        var what = Told(said);
        return what.Count == 0 ? [] : [new AddToProfile(ListOf(said, what[0]),
            string.Join("; ", what.Select(one => Practised(said, one))))];
    }

    /// <summary>“Practise German” is more than German.</summary>
    private static string Practised(ReadSentence said, Named what) =>
        said.Words.LastOrDefault(word => word.End <= what.Start) is { } before && _doing.Contains(before.Text)
            ? said.Text[before.Start..what.End]
            : what.Text;

    /// <summary>What the words say; “that” and “it” say nothing.</summary>
    private static IReadOnlyList<Named> Told(ReadSentence said) =>
        [.. FreeWords.What(said).Where(one => one.Readings is not [{ Kind: EntityKind.Pronoun }] && !IsAnotherClause(said, one)
            && !PlainWords.Read(one.Text).All(word => WordLists.IsScaffold(word.Text) && !char.IsUpper(one.Text[word.Start])))];

    /// <summary>“I can teach that, put it on my profile”: what follows the comma is said to the bot.</summary>
    private static bool IsAnotherClause(ReadSentence said, Named one) =>
        said.Text[..one.Start].TrimEnd() is [.., ',' or ';'] && PlainWords.Read(one.Text).Any(word => WordLists.Has("run-on", word.Text));

    /// <summary>By the last verb before the thing: “I love hiking”, “I'm looking for a mentor”, “I can help with SEO”.</summary>
    private static ProfileList ListOf(ReadSentence said, Named what)
    {
        foreach (var word in said.Words.Where(word => word.End <= what.Start).Reverse())
        {
            if (WordLists.Has("interests", word.Text))
            {
                return ProfileList.Interests;
            }

            if (WordLists.Has("looks-for", word.Text) || (word.Text is "help" or "ayuda" or "hand" && IsAskedFor(said, word)))
            {
                return ProfileList.LooksFor;
            }

            if (WordLists.Has("offers", word.Text) && !IsAskedFor(said, word))
            {
                return ProfileList.Offers;
            }
        }

        return ProfileList.Offers;
    }

    /// <summary>“I need help with …” looks for it; “I can help with …” offers it.</summary>
    private static bool IsAskedFor(ReadSentence said, PlainWord help) =>
        said.Words.Where(word => word.End <= help.Start)
            .Any(word => word.Text is "need" or "want" or "looking" or "look" or "seeking" or "like" or "necesito" or "busco" or "ocupo"
            or "quiero" or "buscando" or "urge");

    private static SetProfileLine? Line(ReadSentence said)
    {
        var isMove = said.Words.Any(word => word.Text is "moved" or "move" or "live" or "based" or "relocated" or "mude" or "mudo"
            or "vivo" or "oficina" or "office" or "traslade" or "trasladaron" or "sede" or "city" or "ciudad");
        if (said.Tagged(SlotNames.Title).FirstOrDefault() is { } told && !IsHome(told))
        {
            return new SetProfileLine(ProfileLine.Title, told.Text);
        }

        var (place, department, title) = (said.Either(SlotNames.Where, EntityKind.Place),
            said.Either(SlotNames.Department, EntityKind.Department), said.Either(SlotNames.Title, EntityKind.Title));
        (place, department, title) = (Meant(said, place), Meant(said, department), Meant(said, title));
        return place.Count > 0 && (isMove || title.Count == 0 && department.Count == 0)
            ? new SetProfileLine(ProfileLine.Place, place[^1].Text)
            : title.Count > 0 ? new SetProfileLine(ProfileLine.Title, title[^1].Text)
            : department.Count > 0 ? new SetProfileLine(ProfileLine.Department, department[^1].Text)
            : Told(said) is [var what, ..] && !IsHome(what) ? new SetProfileLine(ProfileLine.Title, what.Text)
            : null;
    }

    /// <summary>«Trabajo desde casa» is no place that a profile shows, and no title.</summary>
    private static bool IsHome(Named one) => PlainWords.Read(one.Text) is [.., { Text: "home" or "casa" }];

    /// <summary>“In Austin, not Dallas”.</summary>
    private static IReadOnlyList<Named> Meant(ReadSentence said, IReadOnlyList<Named> all) =>
        [.. all.Where(one => !said.IsExcluded(one) && !IsHome(one))];

    /// <summary>“move into product management by June”: what is worked towards, and until when.</summary>
    private static string? Goal(ReadSentence said)
    {
        var until = said.When();
        var told = said.Tagged(SlotNames.Text).FirstOrDefault()?.Text ?? WithoutLead(said, until);
        var words = PlainWords.Read(told);
        return words.Count is 0 or > MostGoalWords
            || words.All(word => WordLists.Has("goal", word.Text) || WordLists.IsScaffold(word.Text)) ? null
            : until is null || told.Contains(until, StringComparison.OrdinalIgnoreCase) ? told
            : $"{told} {until}";
    }

    private static string WithoutLead(ReadSentence said, string? until)
    {
        var words = said.Words.SkipWhile(word => WordLists.Has("goal", word.Text)).ToList();
        var text = words.Count == 0 ? "" : said.From(words[0].Start);
        return until is not null && text.EndsWith(until, StringComparison.OrdinalIgnoreCase) ? text[..^until.Length].TrimEnd(' ', ',')
            : text;
    }
}
