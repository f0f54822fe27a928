using System.Collections.Immutable;
using NodaTime;

namespace NetworkingBot.Core.Contacts;

/// <summary>What somebody wants of all their contacts.</summary>
public sealed record ContactSettings
{
    /// <summary>By circle; one that is missing keeps <see cref="Circle.DefaultRhythm"/>.</summary>
    public ImmutableSortedDictionary<string, Rhythm> Rhythms { get; init; } = ImmutableSortedDictionary<string, Rhythm>.Empty;

    public Rhythm? RhythmOf(Contact contact) => contact.Rhythm ?? (contact.Circle is { } circle ? RhythmOf(circle) : null);

    public Rhythm? RhythmOf(string circle) => Rhythms.TryGetValue(circle, out var chosen) ? chosen : Circle.DefaultRhythm(circle);

    /// <summary>Where a contact stands on a day; fresh also while it is to be left alone.</summary>
    public Standing StandingOf(Contact contact, LocalDate today, DateTimeZone zone) =>
        RhythmOf(contact) is { } rhythm && (contact.LastOn(zone) ?? contact.AddedOn) is { } since && (contact.QuietUntil is not { } until || until <= today)
            ? rhythm.On(today, since)
            : Standing.Fresh;
}
