using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;
using NodaTime;

namespace NetworkingBot.Bench.Understanding;

/// <summary>
/// An organisation that knows just the people, departments and places that an example marks, as the real one of its writer would.
/// </summary>
internal static class MarkedNames
{
    private static readonly LocalDate _day = new(2026, 11, 23);

    public static SpottingContext None { get; } = new(new Vocabulary(), OwnContacts.None, _day);

    public static SpottingContext Of(Sentence sentence)
    {
        var organisation = new Vocabulary();
        foreach (var slot in sentence.Slots)
        {
            var named = slot.In(sentence.Text);
            switch (slot.Name)
            {
                case SlotNames.Who when named.Any(char.IsUpper):
                    organisation.People.Put(named, named, null);
                    break;
                case SlotNames.Department:
                    organisation.AddDepartment(named);
                    break;
                case SlotNames.Where:
                    organisation.AddPlace(named);
                    break;
                default:
                    break;
            }
        }

        return new SpottingContext(organisation, OwnContacts.None, _day);
    }

    public static Reading Read(string text, SpottingContext known) =>
        new Reading(text, SentenceWords.Read(text), EntitySpotter.Spot(text, PlainWords.Read(text), known), null);
}
