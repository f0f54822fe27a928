using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Strategy;

/// <summary>What somebody's network is made of, from their own contacts.</summary>
/// <param name="Contacts">All of them.</param>
/// <param name="Outside">Those who are no colleagues.</param>
/// <param name="InTouch">Those they were in touch with within <see cref="Lately"/>.</param>
/// <param name="InOwnDepartment">Colleagues of their own department.</param>
/// <param name="DepartmentsKnown">Departments in which they know somebody.</param>
/// <param name="Departments">Departments in which anybody joined; at least <paramref name="DepartmentsKnown"/>.</param>
internal sealed record NetworkMix(int Contacts, int Outside, int InTouch, int InOwnDepartment, int DepartmentsKnown, int Departments)
{
    public const int Lately = 30;

    /// <summary>Fewer contacts than this are a beginning, and no mix to speak of.</summary>
    private const int Enough = 5;

    private const double TooMany = 0.7;
    private const double TooFew = 0.3;

    public static NetworkMix Of(Person me, IReadOnlyList<BookEntry> contacts, IEnumerable<Person> colleagues, Instant now)
    {
        var since = now.InZone(me.Zone).Date.PlusDays(-Lately);
        var known = contacts.Select(entry => entry.Colleague?.Profile.Department).OfType<string>().ToList();
        var all = colleagues
            .Where(person => person.IsVisibleAt(now))
            .Select(person => person.Profile.Department)
            .OfType<string>()
            .Concat(known)
            .Distinct(StringComparer.OrdinalIgnoreCase);
        return new NetworkMix(
            contacts.Count,
            contacts.Count(entry => entry.Contact.Colleague is null),
            contacts.Count(entry => entry.Contact.LastOn(me.Zone) >= since),
            known.Count(department => string.Equals(department, me.Profile.Department, StringComparison.OrdinalIgnoreCase)),
            known.Distinct(StringComparer.OrdinalIgnoreCase).Count(),
            all.Count());
    }

    /// <summary>The one thing that would do it most good.</summary>
    public Advice Advice =>
        Contacts < Enough ? Advice.Begin
        : InOwnDepartment > TooMany * (Contacts - Outside) && DepartmentsKnown < Departments ? Advice.LookOutward
        : InTouch < TooFew * Contacts ? Advice.KeepInTouch
        : Advice.CarryOn;
}

internal enum Advice
{
    Begin,
    LookOutward,
    KeepInTouch,
    CarryOn,
}
