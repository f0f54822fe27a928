using Azure;
using Azure.Identity;

namespace NetworkingBot.Storage;

/// <summary>Tells the failures of the service and the network from faults of ours.</summary>
internal static class AzureFailure
{
    public static bool IsUnavailable(Exception failed, CancellationToken cancellation) => failed switch
    {
        // No answer at all has status 0. With 401 and 403 the credentials are wrong.
        RequestFailedException { Status: 0 or 401 or 403 or 408 or 429 or >= 500 } => true,
        // The failures of all tries together.
        AggregateException or AuthenticationFailedException or IOException => true,
        // A try's time-out, unless the caller gave up.
        OperationCanceledException => !cancellation.IsCancellationRequested,
        _ => false,
    };
}
