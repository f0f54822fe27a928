using Microsoft.Extensions.Logging;
using NetworkingBot.Core.Due;

namespace NetworkingBot.Cluster.Sending;

/// <summary>
/// Tells whoever sends what was written in this process: at once what a turn did, and the rest every few seconds. Turns do not wait for
/// it. What could not be told is told with the next; what a process did not tell before it ended is found within a minute.
/// </summary>
internal sealed class DueTold(SendingTools tools, ILogger<DueTold> logger)
{
    public async Task TellAsync(ISendingGrain sending, CancellationToken ending)
    {
        while (!ending.IsCancellationRequested)
        {
            var isAnnounced = await IsAnnouncedAsync(ending);
            var notices = tools.Due.Notices.Take();
            if (isAnnounced || notices.Count > 0)
            {
                await TellAsync(sending, notices, ending);
            }
        }
    }

    private async Task TellAsync(ISendingGrain sending, IReadOnlyCollection<DueNotice> notices, CancellationToken ending)
    {
        try
        {
            await sending.LookAsync(notices.ToDictionary(notice => notice.Shard, notice => notice.At.ToDateTimeOffset())).WaitAsync(ending);
        }
        catch (Exception fault)
        {
            tools.Due.Notices.Keep(notices);
            if (ending.IsCancellationRequested)
            {
                throw;
            }

            Log.NotTold(logger, notices.Count, fault);
        }
    }

    /// <summary>False after a while in which nothing was.</summary>
    private async Task<bool> IsAnnouncedAsync(CancellationToken ending)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(ending);
        enough.CancelAfter(tools.Between);
        try
        {
            await tools.Due.Notices.AnnouncedAsync(enough.Token);
            return true;
        }
        catch (OperationCanceledException) when (!ending.IsCancellationRequested)
        {
            return false;
        }
    }
}
