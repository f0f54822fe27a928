using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace NetworkingBot.Host.Telemetry;

/// <summary>Names the span of a request by its route: “POST /slack/events”. The path itself may hold ids of people, so it stays out.</summary>
internal static class NamedRequests
{
    public static IApplicationBuilder UseNamedRequests(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        await next(http);
        if (http.Features.Get<IHttpActivityFeature>()?.Activity is { } activity)
        {
            var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "?";
            activity.DisplayName = $"{http.Request.Method} {route}";
            activity.SetTag("http.request.method", http.Request.Method).SetTag("http.route", route).SetTag("http.response.status_code", http.Response.StatusCode);
            activity.SetStatus(http.Response.StatusCode >= StatusCodes.Status500InternalServerError ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        }
    });
}
