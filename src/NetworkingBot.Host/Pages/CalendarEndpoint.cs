using System.Text;
using NetworkingBot.Core;
using NetworkingBot.Core.Introductions.Meetings;

namespace NetworkingBot.Host.Pages;

/// <summary>
/// The calendar files behind the links of an agreed introduction. Who has the token may read; anything else is not there.
/// </summary>
internal static class CalendarEndpoint
{
    private const string Folder = "ics/";
    private const string FileName = "networkingbot.ics";

    /// <summary>Where the links begin; null: the bot is not reached there.</summary>
    public static Uri? Under(Uri? bot) => bot is null ? null : new Uri(bot, Folder);

    public static IEndpointRouteBuilder MapCalendar(this IEndpointRouteBuilder routes)
    {
        // What cannot be a link of the bot's is refused before the store is asked.
        routes.MapGet(
            "/ics/{org}/{introduction}/{number:int}",
            async (string org, string introduction, int number, string? token, CoreServices core, CancellationToken cancellation) =>
                org.Length <= 64
                && IsHex(introduction, 24)
                && IsHex(token, 32)
                && await core.CalendarFiles.FindAsync(
                    new OrgId(org),
                    introduction,
                    number,
                    token!,
                    core.Clock.GetCurrentInstant(),
                    cancellation
                )
                    is { } file
                ? Results.File(Encoding.UTF8.GetBytes(file.ToString()), IcsFile.MediaType, FileName)
                : Results.NotFound());
        return routes;
    }

    private static bool IsHex(string? text, int length) => text?.Length == length && text.All(char.IsAsciiHexDigitLower);
}
