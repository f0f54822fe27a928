using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace NetworkingBot.Provisioning;

/// <summary>Which resources are asked for, and what of them.</summary>
internal sealed record ListQuery(Filter? Filter, int StartIndex, int Count, Projection Projection)
{
    private const int DefaultCount = 100;
    public const int MaxCount = 500;

    /// <exception cref="ScimException">Something of it cannot be read.</exception>
    public static ListQuery Read(HttpRequest request, ScimResourceType type)
    {
        var filter = request.Query["filter"].ToString();
        return new ListQuery(
            filter.Length > 0 ? FilterReader.Read(filter, type) : null,
            Math.Max(1, Number(request, "startIndex", 1)),
            Math.Clamp(Number(request, "count", DefaultCount), 0, MaxCount),
            Projection.Read(request, type));
    }

    /// <summary>One page of what fits. Without a filter those outside the page are counted and not looked at.</summary>
    public async Task<ScimAnswer> PageAsync<T>(IAsyncEnumerable<T> candidates, Func<T, Task<JsonObject>> full)
    {
        var page = new List<JsonObject>();
        var total = 0;
        await foreach (var candidate in candidates)
        {
            var resource = Filter is null ? null : await full(candidate);
            if (resource is not null && !Filter!.Holds(resource))
            {
                continue;
            }

            if (++total >= StartIndex && page.Count < Count)
            {
                page.Add(Projection.Of(resource ?? await full(candidate)));
            }
        }

        return ScimAnswer.List(page, total, StartIndex);
    }

    /// <summary>The text with which an attribute must be the same, where the filter says so; null: it does not.</summary>
    public string? Wanted(string attribute) => Wanted(Filter, attribute);

    private static string? Wanted(Filter? filter, string attribute) => filter switch
    {
        Filter.All(var one, var other) => Wanted(one, attribute) ?? Wanted(other, attribute),
        Filter.Compare { By: Comparison.Eq, Path: { Extension: null, Only: null, Part: null, Attribute: { } compared }, With: { } with }
            when compared.Name == attribute => with,
        _ => null,
    };

    private static int Number(HttpRequest request, string name, int otherwise) => request.Query[name].ToString() switch
    {
        "" => otherwise,
        var text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw ScimException.InvalidValue($"“{name}” is a number."),
    };
}
