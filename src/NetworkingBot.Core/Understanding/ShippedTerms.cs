using NetworkingBot.Core.Skills;

namespace NetworkingBot.Core.Understanding;

/// <summary>
/// The names that ship with the product, in both languages: departments, places, trades, languages, well-known skills, ordinals, pronouns,
/// answers.
/// </summary>
internal static class ShippedTerms
{
    public static PhraseTable All { get; } = Read();

    private static PhraseTable Read()
    {
        var table = new PhraseTable();
        AddNames(table, NamedList.Departments, EntityKind.Department);
        AddNames(table, NamedList.Places, EntityKind.Place);
        AddNames(table, NamedList.Titles, EntityKind.Title);
        AddNames(table, NamedList.Languages, EntityKind.SpokenLanguage);
        foreach (var skill in GlossaryText.Named("technology").SelectMany(term => term.English.Concat(term.Spanish)))
        {
            table.Add(skill, new EntityValue(EntityKind.Skill, skill, skill));
        }

        foreach (var line in EmbeddedLists.Lines("closed"))
        {
            AddClosed(table, line);
        }

        return table;
    }

    private static void AddNames(PhraseTable table, NamedList list, EntityKind kind)
    {
        foreach (var thing in list.All)
        {
            foreach (var name in thing.Names)
            {
                table.Add(name, new EntityValue(kind, thing.Id, name));
            }
        }
    }

    /// <summary>“ordinal 1 = first, 1st = primero”.</summary>
    private static void AddClosed(PhraseTable table, string line)
    {
        var sides = line.Split('=');
        var named = sides[0].Trim().Split(' ');
        var kind = named[0] switch
        {
            "ordinal" => EntityKind.Ordinal,
            "pronoun" => EntityKind.Pronoun,
            "number" => EntityKind.Number,
            "answer" => EntityKind.Answer,
            var other => throw new FormatException($"“{other}” is no kind of closed word."),
        };
        foreach (var words in sides.Skip(1).SelectMany(EmbeddedLists.Items))
        {
            table.Add(words, new EntityValue(kind, named[1], words));
        }
    }
}
