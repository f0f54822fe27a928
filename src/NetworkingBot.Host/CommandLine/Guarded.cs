using NetworkingBot.Core.Storage;
using NetworkingBot.Host.Settings;
using NetworkingBot.Storage.Backup;

namespace NetworkingBot.Host.CommandLine;

/// <summary>What was asked for at the terminal cannot be done so; the message says how it can.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>Faults that somebody at a terminal can mend, said in one line.</summary>
internal static class Guarded
{
    public static async Task<int> RunAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (InvalidSettingsException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return ExitCode.Refused;
        }
        catch (UnreadableRowException fault)
        {
            await Console.Error.WriteLineAsync($"{fault.Message} Nothing was done with it: doctor names every such row.");
            return ExitCode.Refused;
        }
        catch (Exception fault) when (fault is BackupDamagedException or UsageException or ArgumentException or IOException
            or UnauthorizedAccessException or System.Text.Json.JsonException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return ExitCode.Refused;
        }
        catch (StoreUnavailableException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return ExitCode.StoreUnreachable;
        }
    }
}
