using System.Diagnostics;

namespace NetworkingBot.Teams.Tests;

/// <summary>Runs a test again in a network of its own that has only this machine in it, so that nothing a client tries can leave.</summary>
internal static class PrivateNetwork
{
    private const string Marker = "NETWORKINGBOT_PRIVATE_NETWORK";

    public static bool IsInside => Environment.GetEnvironmentVariable(Marker) == "1";

    /// <summary>Skips where the machine does not allow it.</summary>
    public static async Task RunAsync(string testMethod)
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && await ExitCodeAsync("true") == 0,
            "Making a private network (unshare -n) is not allowed here."
        );
        using var process = Start($"exec \"{Environment.ProcessPath}\" -noColor -method \"{testMethod}\"");
        var said = process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await said);
    }

    private static async Task<int> ExitCodeAsync(string command)
    {
        using var process = Start(command);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static Process Start(string command)
    {
        var start = new ProcessStartInfo("unshare", ["-n", "bash", "-c", $"ip link set lo up && {command}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[Marker] = "1";
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }
}
