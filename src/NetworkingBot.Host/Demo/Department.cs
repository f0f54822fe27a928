namespace NetworkingBot.Host.Demo;

/// <summary>A department of the demo organisation: who works in it, and with which others it needs to talk.</summary>
/// <param name="Share">Parts in a hundred of the organisation.</param>
/// <param name="HeadEnglish">The title of whoever leads it. In Spanish titles <c>{o|a}</c> has the masculine and the feminine.</param>
internal sealed record Department(string Name, int Share, string HeadEnglish, string HeadSpanish, string[] TalksTo, Role[] Roles);

/// <summary>
/// A kind of work. <paramref name="English"/> and <paramref name="Spanish"/> are what one person is called, the areas what a lead leads.
/// </summary>
internal sealed record Role(string English, string Spanish, string Area, string AreaSpanish, int Share, Topic[] Topics);
