using System.CommandLine;
using System.Globalization;
using NetworkingBot.Cluster;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.Composition;
using NetworkingBot.Host.Demo;
using NetworkingBot.Host.Settings;
using NetworkingBot.Web;
using Command = System.CommandLine.Command;

namespace NetworkingBot.Host.CommandLine;

/// <summary>
/// <c>serve</c>: answers until it is stopped. Without a command, and where nothing of a real installation is set, the same for the demo.
/// </summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    public static Command Create()
    {
        var port = Port();
        var command = new Command(
            "serve",
            "Run the bot for your organisation. Without a command it is the demo: a company that does not exist, in a file of its own, "
                + "with a chat page on this machine."
        )
        {
            port,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(port), isDemo: false, cancellation));
        return command;
    }

    /// <summary>What happens without a command.</summary>
    public static void AddTo(RootCommand root)
    {
        var port = Port();
        root.Options.Add(port);
        root.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    parsed.GetValue(port),
                    RunMode.IsDemo(BotConfiguration.Read(), Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")),
                    cancellation
                )
        );
    }

    /// <param name="port">Null: as the configuration says.</param>
    /// <param name="settings">Settings that go before all others, as <c>--Section:Key=value</c>.</param>
    /// <exception cref="InvalidSettingsException">Lists all faults of the configuration.</exception>
    internal static WebApplication Build(int? port, params string[] settings)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, Args = settings }
        );
        if (port is not null || builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
        {
            builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port ?? DefaultPort}"));
        }

        builder.AddBot();
        var app = builder.Build();
        app.MapBot();
        return app;
    }

    private static Option<int?> Port()
    {
        var port = new Option<int?>("--port")
        {
            Description = $"Port on this machine; {DefaultPort} unless ASPNETCORE_URLS says otherwise.",
        };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 0 or > 65_535)
            {
                result.AddError("--port takes 0 to 65535.");
            }
        });
        return port;
    }

    private static async Task<int> RunAsync(int? port, bool isDemo, CancellationToken cancellation)
    {
        try
        {
            await using var app = isDemo ? Build(port ?? DefaultPort, DemoSettings()) : Build(port);
            // Refused here it is one line; a host that fails to start says much more.
            app.Services.GetRequiredService<SoleHost>().TakeStore();
            if (isDemo)
            {
                await EnsureDemoAsync(app.Services, cancellation);
            }

            await app.StartAsync(cancellation);
            foreach (var url in app.Urls)
            {
                await Console.Out.WriteLineAsync(
                    Ready(
                        app,
                        new Uri(
                            url.Replace("//+", "//localhost", StringComparison.Ordinal)
                                .Replace("//*", "//localhost", StringComparison.Ordinal)
                        )
                    )
                );
            }

            await app.WaitForShutdownAsync(cancellation);
            return app.Services.GetRequiredService<ClusterView>().IsDeclaredDead ? ExitCode.DeclaredDead : ExitCode.Done;
        }
        catch (Exception fault)
            when (fault is InvalidSettingsException or StoreUnavailableException or StoreInUseException or IOException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return fault is StoreUnavailableException ? ExitCode.StoreUnreachable : ExitCode.Refused;
        }
    }

    private static string[] DemoSettings() =>
        [
            $"--environment={Environments.Development}",
            $"--{StorageSettings.Section}:Sqlite:Path={DemoStore.PathOf(BotConfiguration.Read())}",
            $"--{WebSettings.Section}:{nameof(WebSettings.Enabled)}=true",
        ];

    private static string Ready(WebApplication app, Uri url) =>
        app.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<WebSettings>>().Value.IsOnIn(app.Environment)
        ? $"The bot is ready. Open {app.Services.GetRequiredService<PageKey>().Entrance(url)} to talk to it; Ctrl+C stops it."
        : $"The bot is ready at {url}; Ctrl+C stops it.";

    private static async Task EnsureDemoAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await Console.Out.WriteLineAsync(
            $"This is the demo: {DemoOrganisation.Name}, a company that does not exist, in {DemoStore.PathOf(BotConfiguration.Read())}. "
                + $"With your own people: import them, then serve."
        );
        var store = services.GetRequiredService<ITableStore>();
        await DemoCommand.EnsureAsync(
            new CommandContext(
                store,
                services.GetRequiredService<NodaTime.IClock>(),
                Spectre.Console.AnsiConsole.Console,
                new SoleUseOfFile(DemoStore.PathOf(BotConfiguration.Read()))
            ),
            cancellation
        );
    }
}
