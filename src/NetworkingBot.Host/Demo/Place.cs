namespace NetworkingBot.Host.Demo;

/// <summary>An office of the demo organisation.</summary>
/// <param name="Share">Parts in a hundred of the organisation.</param>
/// <param name="SpanishSpeakers">Parts in a hundred who use Spanish at work.</param>
/// <param name="Origins">Whose names are common there, as often as they stand in the list.</param>
internal sealed record Place(string Name, string ZoneId, int Share, int SpanishSpeakers, NamePool[] Origins)
{
    public static Place[] All { get; } =
    [
        new(
            "Madrid",
            "Europe/Madrid",
            32,
            78,
            [NamePool.Spain, NamePool.Spain, NamePool.Spain, NamePool.Spain, NamePool.LatinAmerica, NamePool.World, NamePool.Britain]
        ),
        new(
            "Barcelona",
            "Europe/Madrid",
            17,
            64,
            [NamePool.Catalonia, NamePool.Catalonia, NamePool.Spain, NamePool.LatinAmerica, NamePool.World, NamePool.Britain]
        ),
        new("Bogotá", "America/Bogota", 14, 94, [NamePool.LatinAmerica]),
        new("Mexico City", "America/Mexico_City", 14, 92, [NamePool.LatinAmerica]),
        new("London", "Europe/London", 12, 8, [NamePool.Britain, NamePool.Britain, NamePool.World, NamePool.World, NamePool.Spain]),
        new("Berlin", "Europe/Berlin", 11, 6, [NamePool.Germany, NamePool.Germany, NamePool.Germany, NamePool.World, NamePool.Britain]),
    ];
}
