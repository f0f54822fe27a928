using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>What a sentence says of each slot, as it was typed: for those who check what was understood, and for questions back.</summary>
internal static class SlotsSaid
{
    public static IReadOnlyDictionary<string, string> In(ReadSentence said)
    {
        var slots = new Dictionary<string, string>(StringComparer.Ordinal);
        Put(SlotNames.Who, said.Who.Select(one => one.Text));
        Put(SlotNames.Department, Texts(said.Either(SlotNames.Department, EntityKind.Department)));
        Put(SlotNames.Where, Texts(said.Either(SlotNames.Where, EntityKind.Place)));
        Put(SlotNames.Language, Texts(said.Either(SlotNames.Language, EntityKind.SpokenLanguage)));
        Put(SlotNames.Title, Texts(said.Either(SlotNames.Title, EntityKind.Title)));
        Put(SlotNames.Company, Texts(said.Either(SlotNames.Company, EntityKind.Company)));
        Put(SlotNames.Count, Texts(said.Either(SlotNames.Count, EntityKind.Number)));
        Put(SlotNames.When, said.When() is { } when ? [when] : []);
        Put(SlotNames.What, Texts(FreeWords.What(said)));
        Put(SlotNames.Text, Texts([.. said.Tagged(SlotNames.Text)]));
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

    private static IEnumerable<string> Texts(IReadOnlyList<Named> all) => all.Select(one => one.Text);
}
