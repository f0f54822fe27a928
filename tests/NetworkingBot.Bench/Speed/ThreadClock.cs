using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NetworkingBot.Bench.Speed;

/// <summary>The time that this thread was at work; elsewhere than on Linux, the time that passed.</summary>
internal static class ThreadClock
{
    private const int ThreadCpuTime = 3;

    public static double Microseconds
    {
        get
        {
            if (!OperatingSystem.IsLinux())
                return Stopwatch.GetTimestamp() * 1e6 / Stopwatch.Frequency;
            _ = ClockGetTime(ThreadCpuTime, out var time);
            return (time.Seconds * 1e6) + (time.Nanoseconds / 1e3);
        }
    }

    /// <remarks>https://man7.org/linux/man-pages/man2/clock_gettime.2.html</remarks>
    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ClockGetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
