using System.Net;
using System.Net.Http.Headers;
using NetworkingBot.Core;
using NetworkingBot.Host.CommandLine;
using NetworkingBot.Host.Composition;
using NetworkingBot.Storage;
using Spectre.Console;

namespace NetworkingBot.Host.Tests.CommandLine;

/// <summary>A token from the command line opens the host's door for directories, and shuts it.</summary>
public sealed class TokenCommandTests
{
    [Fact]
    public async Task A_token_that_is_made_here_provisions_until_it_is_revoked_here()
    {
        await using var bot = await RunningBot.StartAsync();
        var closed = await StatusAsync(bot, "nothing");
        var (made, said) = await RunAsync(bot, command => command.NewAsync("Entra ID", days: null, TestContext.Current.CancellationToken));
        var token = said.Split('\n').Single(line => line.StartsWith("nbot_", StringComparison.Ordinal)).Trim();
        await RefreshAsync(bot);

        var open = await StatusAsync(bot, token);
        var forged = await StatusAsync(bot, token + "0");
        var (listed, list) = await RunAsync(bot, command => command.ListAsync(TestContext.Current.CancellationToken));
        var id = token.Split('_')[1];
        var (revoked, _) = await RunAsync(bot, command => command.RevokeAsync(id, TestContext.Current.CancellationToken));
        var (again, unknown) = await RunAsync(bot, command => command.RevokeAsync(id, TestContext.Current.CancellationToken));
        await RefreshAsync(bot);

        Assert.Equal((ExitCode.Done, ExitCode.Done, ExitCode.Done, ExitCode.Refused), (made, listed, revoked, again));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.NotFound),
            (closed, open, forged, await StatusAsync(bot, token)));
        Assert.Contains("Entra ID", list, StringComparison.Ordinal);
        Assert.DoesNotContain(token, list, StringComparison.Ordinal);
        Assert.Contains(id, unknown, StringComparison.Ordinal);
    }

    /// <summary>What another process wrote is known after ten seconds; writing here as well makes it known now.</summary>
    private static Task RefreshAsync(RunningBot bot) =>
        bot.Core.AccessTokens.RevokeAsync(new OrgId("nobody"), "none", TestContext.Current.CancellationToken);

    private static async Task<HttpStatusCode> StatusAsync(RunningBot bot, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/scim/v2/Users");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await bot.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static async Task<(int Code, string Said)> RunAsync(RunningBot bot, Func<TokenCommand, Task<int>> run)
    {
        using var said = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(said) });
        var store = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = bot.StoreFile });
        using var opened = store as IDisposable;
        var context = new CommandContext(store, bot.Core.Clock, console, new SoleUseOfFile(bot.StoreFile));
        var code = await run(new TokenCommand(context, RunningBot.Org.Value));
        return (code, said.ToString());
    }
}
