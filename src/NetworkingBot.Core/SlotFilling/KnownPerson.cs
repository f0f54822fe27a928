using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Introductions.Meetings;
using NetworkingBot.Core.Suggestions;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>
/// A phrasing takes all that stands in the place of a name, “Ana García from Finance”; what is named there tells who it is.
/// </summary>
internal static class KnownPerson
{
    /// <summary>Whether a filled command has the one person of whom a phrased one has words only, and loses nothing of it.</summary>
    public static bool IsToldBy(Command? filled, Command phrased) => (phrased, filled) switch
    {
        (WhySuggested { Person: null }, WhySuggested { Person: not null }) => true,
        (NotNow { Person: null }, NotNow { Person: not null }) => true,
        (NeverSuggest { Person: null }, NeverSuggest { Person: not null }) => true,
        (ShowOpeners { Person: null }, ShowOpeners { Person: not null }) => true,
        (AskForIntroduction { Person: null, Because: null }, AskForIntroduction { Person: not null, Because: null }) => true,
        _ => false,
    };
}
