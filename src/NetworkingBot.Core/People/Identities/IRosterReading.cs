namespace NetworkingBot.Core.People.Identities;

/// <summary>Who is in the workspaces of a channel, as its platform tells. One implementation for each that can be asked.</summary>
public interface IRosterReading
{
    /// <summary>
    /// Asks again for everybody, since an event may have been lost. What the platform does not tell now is left as it is; some of it may
    /// be read after this returns.
    /// </summary>
    Task RunAsync(CancellationToken cancellation);
}
