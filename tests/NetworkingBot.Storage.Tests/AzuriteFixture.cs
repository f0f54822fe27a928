using NetworkingBot.Storage.Tests;
using NetworkingBot.Testing;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace NetworkingBot.Storage.Tests;

/// <summary>One emulator for all tests of the assembly. Each test takes tables of its own by a prefix.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    public Azurite Azurite { get; private set; } = null!;

    public static string NewPrefix() => "t" + Guid.NewGuid().ToString("N");

    public async ValueTask InitializeAsync() => Azurite = await Azurite.StartAsync();

    public ValueTask DisposeAsync() => Azurite?.DisposeAsync() ?? default;
}
