using System.CommandLine;
using System.Globalization;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.Composition;
using NetworkingBot.Host.Demo;
using NetworkingBot.Host.Settings;
using Command = System.CommandLine.Command;

namespace NetworkingBot.Host.CommandLine;

/// <summary><c>serve</c>: answers until it is stopped. On an empty store it first makes the demo organisation.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    public static Command Create()
    {
        var port = new Option<int?>("--port") { Description = $"Port on this machine; {DefaultPort} unless ASPNETCORE_URLS says otherwise." };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 0 or > 65_535)
            {
                result.AddError("--port takes 0 to 65535.");
            }
        });
        var command = new Command("serve", "Run the bot, with the local chat page (this is what happens without a command).") { port };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(port), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(int? port, CancellationToken cancellation)
    {
        try
        {
            await using var app = Build(port);
            await EnsureDemoAsync(app.Services, cancellation);
            await app.StartAsync(cancellation);
            foreach (var url in app.Urls)
            {
                await Console.Out.WriteLineAsync($"The bot is ready. Open {url} to talk to it; Ctrl+C stops it.");
            }

            await app.WaitForShutdownAsync(cancellation);
            return ExitCode.Done;
        }
        catch (Exception fault) when (fault is InvalidSettingsException or StoreUnavailableException or IOException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return fault is StoreUnavailableException ? ExitCode.StoreUnreachable : ExitCode.Refused;
        }
    }

    /// <param name="port">Null: as the configuration says.</param>
    /// <param name="settings">Settings that go before all others, as <c>--Section:Key=value</c>.</param>
    internal static WebApplication Build(int? port, params string[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, Args = settings });
        if (port is not null || builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
        {
            builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port ?? DefaultPort}"));
        }

        builder.AddBot();
        var app = builder.Build();
        app.MapBot();
        return app;
    }

    private static async Task EnsureDemoAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var store = services.GetRequiredService<ITableStore>();
        var environment = services.GetRequiredService<IHostEnvironment>();
        if (environment.IsProduction() || (await new Core.People.OrganisationStore(store).AllAsync(cancellation)).Count > 0)
        {
            return;
        }

        await Console.Out.WriteLineAsync($"First start: making {DemoOrganisation.Name}, a company to try the bot with …");
        await DemoCommand.EnsureAsync(new CommandContext(store, services.GetRequiredService<NodaTime.IClock>(), Spectre.Console.AnsiConsole.Console), cancellation);
    }
}
