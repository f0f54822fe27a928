using Microsoft.AspNetCore.Http;
using NetworkingBot.Core;

namespace NetworkingBot.Web;

/// <summary>The first language of <c>Accept-Language</c> that the bot speaks, otherwise English.</summary>
public static class BrowserLanguage
{
    public static Lang Of(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(wanted => wanted.Quality ?? 1)
        .Select(wanted => LangOf(wanted.Value.Value))
        .FirstOrDefault(lang => lang is not null) ?? Lang.English;

    private static Lang? LangOf(string? tag) => tag?.Split('-')[0].ToUpperInvariant() switch
    {
        "EN" => Lang.English,
        "ES" => Lang.Spanish,
        _ => null,
    };
}
