using System.Collections.Immutable;
using NetworkingBot.Core.Contacts.Encounters;
using NodaTime;

namespace NetworkingBot.Core.Contacts;

/// <summary>What somebody wants of all their contacts.</summary>
public sealed record ContactSettings
{
    /// <summary>By circle; one that is missing keeps <see cref="Circle.DefaultRhythm"/>.</summary>
    public ImmutableSortedDictionary<string, Rhythm> Rhythms { get; init; } = ImmutableSortedDictionary<string, Rhythm>.Empty;

    /// <summary>Null: the contact is not watched over.</summary>
    public Rhythm? RhythmOf(Contact contact) =>
        contact.Rhythm is { } own ? Watched(own)
        : contact.Circle is { } circle ? RhythmOf(circle)
        : null;

    /// <summary>Null: contacts of the circle are not watched over.</summary>
    public Rhythm? RhythmOf(string circle) => Watched(Rhythms.TryGetValue(circle, out var chosen) ? chosen : Circle.DefaultRhythm(circle));

    /// <summary>Where a contact stands on a day; fresh also while it is to be left alone.</summary>
    public Standing StandingOf(Contact contact, LocalDate today, DateTimeZone zone) =>
        RhythmOf(contact) is { } rhythm
        && (contact.LastOn(zone) ?? contact.AddedOn) is { } since
        && (contact.QuietUntil is not { } until || until <= today)
            ? rhythm.On(today, since)
            : Standing.Fresh;

    private static Rhythm? Watched(Rhythm? rhythm) => rhythm == Rhythm.Never ? null : rhythm;
}
