using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NetworkingBot.Cluster;

/// <summary>
/// What becomes of the process when its silo cannot go on, mostly because the others declared it dead: the host stops, with an error, and
/// whoever runs it starts it again. Orleans itself would break the process off in the middle of everything.
/// </summary>
internal sealed class DeathNotice(ClusterView view, IHostApplicationLifetime host, ILogger<DeathNotice> logger) : IFatalErrorHandler
{
    public bool IsUnexpected(Exception exception) => true;

    public void OnFatalException(object? sender = null, string? context = null, Exception? exception = null)
    {
        view.DeclareDead();
        Log.DeclaredDead(logger, context ?? "", exception);
        host.StopApplication();
    }
}
