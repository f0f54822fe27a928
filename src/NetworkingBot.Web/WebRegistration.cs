using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Web;

public static class WebRegistration
{
    /// <summary>
    /// The local chat page and its channel, “local”. The host adds <see cref="Core.ConversationCore"/> and <see cref="NodaTime.IClock"/>;
    /// the section
    /// <c>LocalPage</c> of its configuration is read into <see cref="WebSettings"/> and checked at start.
    /// </summary>
    public static IServiceCollection AddWeb(this IServiceCollection services, Func<IServiceProvider, LocalDirectory> directory)
    {
        services.AddOptions<WebSettings>().BindConfiguration(WebSettings.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton(directory)
            .AddSingleton<PageKey>()
            .AddSingleton<Transcripts>()
            .AddSingleton<TurnHandler>()
            .AddSingleton<WebEndpoint>()
            .AddSingleton<IChannel, WebChannel>();
    }

    /// <summary>
    /// Serves the page at <c>/</c>, <c>/chat</c> and <c>/assets</c>, where it is switched on: see <see cref="WebSettings.Enabled"/>. It
    /// answers this machine alone, and there whoever has the <see cref="PageKey"/>.
    /// </summary>
    public static IEndpointRouteBuilder MapWeb(this IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        var settings = services.GetRequiredService<IOptions<WebSettings>>().Value;
        if (!settings.IsOnIn(services.GetRequiredService<IHostEnvironment>()))
        {
            services.GetRequiredService<ILogger<WebEndpoint>>().PageIsOff();
            return routes;
        }

        var page = services.GetRequiredService<WebEndpoint>();
        var here = routes.MapGroup("").AddEndpointFilter<RouteGroupBuilder, LoopbackOnly>().ExcludeFromDescription();
        here.MapGet(Paths.AssetRoute, WebEndpoint.ShowAsset);
        var inside = here.MapGroup("").AddEndpointFilter<RouteGroupBuilder, WithKeyOnly>();
        inside.MapGet(Paths.Choose, page.ChooseAsync);
        inside.MapGet(Paths.ChatRoute, page.ShowAsync);
        inside.MapPost(Paths.ChatRoute, page.TakeAsync).DisableAntiforgery();
        inside.MapPost(Paths.FileRoute, page.TakeFileAsync).DisableAntiforgery();
        inside.MapGet(Paths.EventsRoute, page.FollowAsync);
        inside.MapGet(Paths.PeopleRoute, page.OfferPeopleAsync);
        return routes;
    }
}
