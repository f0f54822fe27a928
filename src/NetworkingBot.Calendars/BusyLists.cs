using NetworkingBot.Core.Calendars;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Calendars;

/// <summary>Calendars that publish no entries but the times that are taken: <c>FREEBUSY;FBTYPE=BUSY:20261130T090000Z/PT1H</c>.</summary>
internal static class BusyLists
{
    public static IEnumerable<BusySpan> Spans(IEnumerable<IEnumerable<FeedProperty>> lists) =>
        from property in lists.SelectMany(list => list)
        let kind = KindOf(property.Parameters.GetValueOrDefault("FBTYPE")?.ToUpperInvariant())
        where kind is not null
        from period in property.Value.Split(',')
        let span = Span(period.Trim(), kind.Value)
        where span is not null
        select span.Value;

    private static BusyKind? KindOf(string? type) => type switch
    {
        "FREE" => null,
        "BUSY-TENTATIVE" => BusyKind.Tentative,
        _ => BusyKind.Busy,
    };

    private static BusySpan? Span(string period, BusyKind kind) =>
        period.Split('/') is [var from, var to] && FeedTime.Utc(from) is { } start && (FeedTime.Utc(to) ?? After(start, to)) is { } end
        && end > start
            ? new BusySpan(start, end, kind)
            : null;

    private static Instant? After(Instant start, string length) =>
        PeriodPattern.NormalizingIso.Parse(length).TryGetValue(Period.Zero, out var period) && period is { Months: 0, Years: 0 }
            ? start + period.ToDuration()
            : null;
}
