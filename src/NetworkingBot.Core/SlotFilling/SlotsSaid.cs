using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>What a sentence says of each slot, as it was typed: for those who check what was understood, and for questions back.</summary>
internal static class SlotsSaid
{
    /// <param name="intent">What the sentence means: “people like me” are like somebody, “let me know” is not.</param>
    public static IReadOnlyDictionary<string, string> In(string intent, ReadSentence said)
    {
        var slots = new Dictionary<string, string>(StringComparer.Ordinal);
        Put(SlotNames.Who, Who(intent, said));
        Put(SlotNames.Department, Departments(said));
        Put(SlotNames.Where, [.. Texts(said.Either(SlotNames.Where, EntityKind.Place)), .. Whose(said, "place")]);
        Put(SlotNames.Language, Texts(said.Either(SlotNames.Language, EntityKind.SpokenLanguage)));
        Put(SlotNames.Title, Texts(said.Either(SlotNames.Title, EntityKind.Title)));
        Put(SlotNames.Company, Texts(said.Either(SlotNames.Company, EntityKind.Company)));
        Put(SlotNames.Count, Texts(said.Either(SlotNames.Count, EntityKind.Number)));
        Put(SlotNames.When, (said.When() ?? LooseTimes.In(said)) is { } when ? [when] : []);
        Put(SlotNames.What, FreeWords.What(said).Select(one => Spoken(said, one)));
        Put(SlotNames.Text, Told(said));
        return slots;

        void Put(string slot, IEnumerable<string> texts)
        {
            var joined = string.Join(", ", texts.Where(text => text.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase));
            if (joined.Length > 0)
            {
                slots[slot] = joined;
            }
        }
    }

    /// <summary>By name, and those who are only described.</summary>
    private static IEnumerable<string> Who(string intent, ReadSentence said)
    {
        var named = said.Who.Select(one => one.Text).ToList();
        return named.Count > 0 ? named
            : intent == "alike" ? said.Words.Where(word => word.Text is "me" or "myself" or "mi" or "yo").Select(word => word.Text).Take(1)
            : DescribedPeople.In(said);
    }

    /// <summary>“My team”, «otro departamento», with the “not” that stands before.</summary>
    private static IEnumerable<string> Whose(ReadSentence said, string nouns) =>
        from pair in said.Words.Zip(said.Words.Skip(1))
        where WordLists.Has(nouns, pair.Second.Text) && (WordLists.Has("own", pair.First.Text) || WordLists.Has("other", pair.First.Text))
        select said.Text[pair.First.Start..pair.Second.End];

    /// <summary>Also within a longer text: “move into product management” is a goal that names a department.</summary>
    private static IEnumerable<string> Departments(ReadSentence said) =>
    [
        .. Texts(said.Either(SlotNames.Department, EntityKind.Department)),
        .. said.Spans.Where(span => span.Kind == EntityKind.Department).Select(span => span.In(said.Text)),
        .. Whose(said, "department"),
    ];

    /// <summary>An emoji as the word that it stands for.</summary>
    private static string Spoken(ReadSentence said, Named one) => one.Text.Any(char.IsLetterOrDigit)
        ? one.Text
        : string.Join(' ', said.Words.Where(word => word.Start >= one.Start && word.End <= one.End).Select(word => word.Text));

    /// <summary>What was learnt to be told, else what follows the last name.</summary>
    private static IEnumerable<string> Told(ReadSentence said) =>
        said.Tagged(SlotNames.Text).ToList() is { Count: > 0 } told ? Texts(told)
        : said.Who.Count > 0 && ContactSlots.Told(said, said.Who.Max(one => one.End)) is { } behind ? [behind]
        : [];

    private static IEnumerable<string> Texts(IReadOnlyList<Named> all) => all.Select(one => one.Text);
}
