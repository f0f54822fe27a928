using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NetworkingBot.Bench.Turns;

/// <summary>
/// <c>echo-bot URL</c>: the least that a bot on Bot Builder can do, which is to check the token and say the same again. It logs nothing and
/// keeps nothing. Its settings are Bot Builder's own, from the environment.
/// </summary>
internal static class EchoBot
{
    public const string Command = "echo-bot";

    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddHttpClient();
        builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        builder.Services.AddSingleton(provider => new CloudAdapter(provider.GetRequiredService<BotFrameworkAuthentication>()));
        await using var app = builder.Build();
        app.Urls.Add(args[0]);
        var bot = new Echo();
        app.MapPost(
            "/api/messages",
            (HttpContext http, CloudAdapter adapter) => adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted)
        );
        await app.StartAsync();
        await Console.Out.WriteLineAsync("ready");
        await app.WaitForShutdownAsync();
        return 0;
    }

    private sealed class Echo : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(MessageFactory.Text(turnContext.Activity.Text), cancellationToken);
    }
}
