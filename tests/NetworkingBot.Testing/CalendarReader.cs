using System.Diagnostics;
using System.Text.Json;

namespace NetworkingBot.Testing;

/// <summary>A calendar written by others (ical.js): what it makes of files.</summary>
public static class CalendarReader
{
    private const string Script =
        """
        import ICAL from 'ical.js';
        import { readFileSync } from 'node:fs';
        const shown = (time, zone) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(time.toJSDate());
        const read = ({ text, zone }) => {
          const root = new ICAL.Component(ICAL.parse(text));
          const event = new ICAL.Event(root.getFirstSubcomponent('vevent'));
          return { uid: event.uid, title: event.summary, description: event.description, start: shown(event.startDate, zone), end: shown(event.endDate, zone) };
        };
        console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(read)));
        """;

    /// <summary>A meeting as a calendar in some zone shows it; times as 2026-10-23 10:00.</summary>
    public sealed record Meeting(string Uid, string Title, string Description, string Start, string End);

    /// <exception cref="InvalidOperationException">A file is none that a calendar takes.</exception>
    public static async Task<IReadOnlyList<Meeting>> ReadAsync(params (string Text, string Zone)[] files)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["--input-type=module", "-e", Script])
        {
            WorkingDirectory = RepositoryRoot.Combine("tests", "clients"),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = node.StandardError.ReadToEndAsync();
        await node
            .StandardInput.WriteAsync(JsonSerializer.Serialize(files.Select(file => new { text = file.Text, zone = file.Zone })))
            .ConfigureAwait(false);
        node.StandardInput.Close();
        var said = await node.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await node.WaitForExitAsync().ConfigureAwait(false);
        return node.ExitCode == 0
            ? JsonSerializer.Deserialize<Meeting[]>(said, JsonSerializerOptions.Web)!
            : throw new InvalidOperationException(await errors.ConfigureAwait(false));
    }
}
