using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NetworkingBot.Core;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Host.CommandLine;
using NetworkingBot.Web;

namespace NetworkingBot.Host.Tests;

/// <summary>The whole host in this process, on a free port, with a store of its own and two colleagues who suit each other.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private readonly string _folder;

    private RunningBot(WebApplication app, string folder)
    {
        (App, _folder) = (app, folder);
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        Http.DefaultRequestHeaders.Add("Cookie", app.Services.GetRequiredService<PageKey>().CookieFor(Http.BaseAddress));
    }

    public static OrgId Org { get; } = new("acme");

    public static Person Ana { get; } = new(Org, new PersonId("ana"), "Ana Ruiz Quintanilla")
    {
        Membership = Membership.Joined,
        Email = "ana@acme.example",
        Profile = new Profile { Department = "Finance", Offers = ["management accounting"], LooksFor = ["Azure costs"] },
    };

    public static Person Marta { get; } = new(Org, new PersonId("marta"), "Marta Gil Zubizarreta")
    {
        Membership = Membership.Joined,
        Email = "marta@acme.example",
        Profile = new Profile { Department = "Engineering", Offers = ["Azure costs"], LooksFor = ["management accounting"] },
    };

    public WebApplication App { get; }

    public string StoreFile => Path.Combine(_folder, "bot.db");

    public HttpClient Http { get; }

    public CoreServices Core => App.Services.GetRequiredService<CoreServices>();

    public static async Task<RunningBot> StartAsync(params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("bot").FullName;
        var app = ServeCommand.Build(
            0,
            [
                "--environment=Development",
                "--Logging:LogLevel:Default=Information",
                $"--Storage:Sqlite:Path={Path.Combine(folder, "bot.db")}",
                .. settings,
            ]
        );
        var core = app.Services.GetRequiredService<CoreServices>();
        await core.Organisations.SaveAsync(new Organisation(Org, "Acme"), CancellationToken.None);
        await core.People.AddAllAsync(Org, [Ana, Marta], core.Clock.GetCurrentInstant(), null, CancellationToken.None);
        await app.StartAsync();
        return new RunningBot(app, folder);
    }

    public async Task<string> SayAsync(Person person, string text) => await PostAsync(person, "say", text);

    public async Task<string> ClickAsync(Person person, Command command) =>
        await PostAsync(person, "click", App.Services.GetRequiredService<ConversationCore>().Codec.Encode(command, Lang.English));

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<string> PostAsync(Person person, string name, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/chat/{person.Org.Value}/{person.Id.Value}")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create(name, value)]),
        };
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await Http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }
}
