using NetworkingBot.Core;
using NetworkingBot.Core.Directory;
using NetworkingBot.Host.Import;

namespace NetworkingBot.Host.CommandLine;

/// <summary>Opens the file that a command names.</summary>
internal static class SheetFile
{
    /// <summary>Null when it cannot be read; the reason has been said.</summary>
    public static async Task<Sheet?> ReadAsync(
        FileInfo file,
        Lang lang,
        ImportReport report,
        ImportPhrases phrases,
        CancellationToken cancellation
    )
    {
        try
        {
            await using var stream = file.OpenRead();
            switch (await SheetReader.ReadAsync(stream, lang, cancellation))
            {
                case SheetReading.Read(var sheet):
                    return sheet;
                case SheetReading.Refused(var problem):
                    report.Problems([problem]);
                    return null;
                default:
                    throw new NotSupportedException("A file is read or refused.");
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            report.Say(phrases.NoFile(file.FullName));
            return null;
        }
    }
}
