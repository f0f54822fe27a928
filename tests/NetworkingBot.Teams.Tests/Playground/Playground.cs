using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using NetworkingBot.Testing;
using static Microsoft.Playwright.Assertions;

namespace NetworkingBot.Teams.Tests;

/// <summary>
/// The Microsoft 365 Agents Playground with a browser in front of it. It renders cards with the renderer of Teams on the web.
/// </summary>
internal sealed class Playground : IAsyncDisposable
{
    private static readonly string _screenshots = RepositoryRoot.Combine("artifacts", "screenshots", "teams");

    private readonly Process _process;
    private readonly DirectoryInfo _folder;
    private readonly ChromiumBrowser _browser;
    private readonly BrowserWindow _window;

    private Playground(Process process, DirectoryInfo folder, ChromiumBrowser browser, BrowserWindow window) =>
        (_process, _folder, _browser, _window) = (process, folder, browser, window);

    public IPage Page => _window.Page;

    public ILocator Composer => Page.GetByRole(AriaRole.Textbox).First;

    public static async Task<Playground> StartAsync(int port, Uri bot, Uri connector)
    {
        var folder = Directory.CreateTempSubdirectory("networkingbot-playground-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, ".m365agentsplayground.yml"), Configuration);
        var process = Process.Start(
            new ProcessStartInfo(
                "node",
                [
                    Path.Combine(Node.Modules, ".bin", "agentsplayground"),
                    "-e",
                    bot.AbsoluteUri,
                    "-c",
                    "msteams",
                    "-p",
                    port.ToString(CultureInfo.InvariantCulture),
                    "--disable-telemetry",
                    "--su",
                    connector.AbsoluteUri,
                ]
            )
            {
                WorkingDirectory = folder.FullName,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        await Patience.UntilAsync(() => FreePort.IsListenedToAsync(port), "the Playground listens", TestContext.Current.CancellationToken);
        var browser = await ChromiumBrowser.StartAsync();
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 1400, Height = 1000 } });
        await window.Page.RouteAsync(address => !new Uri(address).IsLoopback, route => route.AbortAsync());
        await window.Page.GotoAsync($"http://127.0.0.1:{port}/");
        await window.Page.GetByText("Connected.").First.WaitForAsync();
        return new Playground(process, folder, browser, window);
    }

    /// <summary>Says it when the composer is free, and waits until the Playground took all of it: it loses keys while it is busy.</summary>
    public async Task SayAsync(string text, string button = "Send Message")
    {
        await Expect(Composer).ToBeEmptyAsync();
        await Composer.FillAsync(text);
        await SendAsync(text, button);
    }

    /// <summary>Mentions the bot and goes on.</summary>
    public async Task MentionAsync(string text, string button = "Send Message")
    {
        await Composer.ClickAsync();
        await Page.Keyboard.TypeAsync("@Netw", new() { Delay = 30 });
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = "Networking Bot" }).First.ClickAsync();
        await Page.Keyboard.InsertTextAsync(" " + text);
        await SendAsync(text, button);
    }

    private async Task SendAsync(string text, string button)
    {
        await Expect(Composer).ToContainTextAsync(text);
        await Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await Expect(Composer).Not.ToContainTextAsync(text);
    }

    public Task ClickAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();

    public Task OpenChatAsync(string name) => Page.GetByRole(AriaRole.Treeitem, new() { Name = name }).First.ClickAsync();

    public async Task MockAsync(string activity)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Mock an Activity" }).ClickAsync();
        await Page.GetByText(activity, new() { Exact = true }).First.ClickAsync();
        if (await Page.GetByRole(AriaRole.Button, new() { Name = "Send activity" }).CountAsync() > 0)
        {
            await Page.GetByRole(AriaRole.Button, new() { Name = "Send activity" }).ClickAsync();
        }
    }

    public Task SeesAsync(string text) => Page.GetByText(text).Last.WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>Does something, and waits until a text that may be on the page already is there once more.</summary>
    public async Task SeesAnewAsync(string text, Func<Task> act)
    {
        var before = await Page.GetByText(text).CountAsync();
        await act();
        await Page.GetByText(text).Nth(before)
            .WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    /// <param name="name">The picture's, in artifacts/screenshots/teams.</param>
    /// <param name="conversationOnly">Leaves out the lists beside the conversation.</param>
    public async Task ShootAsync(string name, bool conversationOnly = false)
    {
        Directory.CreateDirectory(_screenshots);
        await Page.WaitForTimeoutAsync(300);
        await Page.ScreenshotAsync(
            new()
            {
                Path = Path.Combine(_screenshots, name + ".png"),
                Clip = conversationOnly
                    ? new Clip
                    {
                        X = 330,
                        Y = 48,
                        Width = 600,
                        Height = 870,
                    }
                    : null,
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _window.DisposeAsync();
        await _browser.DisposeAsync();
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static string Configuration => $$"""
        version: "0.1.1"
        tenantId: {{FakeTeams.Tenant}}
        bot:
          id: {{A.Bot}}
          name: Networking Bot
        currentUser:
          id: {{A.Maya}}
          name: Maya Ruiz
          userPrincipleName: maya@example.com
          aadObjectId: {{A.MayaId}}
          givenName: Maya
          surname: Ruiz
          email: maya@example.com
        users:
        {{string.Join('\n', Enumerable.Range(1, 5).Select(i => $$"""  - {id: "29:user-{{i}}", name: User {{i}}, userPrincipleName: u{{i}}@example.com, aadObjectId: 00000000-0000-0000-0000-00000000003{{i}}, givenName: User, surname: "{{i}}", email: u{{i}}@example.com}"""))}}
        personalChat:
          id: a:maya
        groupChat:
          id: 19:group@thread.v2
          name: Team lunch
        team:
          id: {{A.Team}}
          name: Platform
          aadGroupId: 00000000-0000-0000-0000-000000000041
          channels:
            - id: 19:announcements@thread.tacv2
              name: Announcements
        """;
}
