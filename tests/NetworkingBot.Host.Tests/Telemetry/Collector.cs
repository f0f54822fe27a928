using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace NetworkingBot.Host.Tests.Telemetry;

/// <summary>A tiny OTLP collector over HTTP. https://opentelemetry.io/docs/specs/otlp</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly ConcurrentBag<(string Signal, byte[] Body)> _received = [];
    private FakeServer _server = null!;

    public Uri Address => _server.Address;

    public static async Task<Collector> StartAsync()
    {
        var collector = new Collector();
        collector._server = await FakeServer.StartAsync(collector.TakeAsync);
        return collector;
    }

    /// <summary>ExportTraceServiceRequest.resource_spans(1).scope_spans(2).spans(2).</summary>
    public IReadOnlyList<Span> Spans =>
    [
        .. from request in Of("traces")
           from resource in request.Messages(1)
           from scope in resource.Messages(2)
           from span in scope.Messages(2)
           select new Span(Hex(span.Bytes(1)), Hex(span.Bytes(2)), Hex(span.Bytes(4)), span.Text(5)),
    ];

    /// <summary>
    /// ExportMetricsServiceRequest.resource_metrics(1).scope_metrics(2).metrics(2): the name, and the values of all attributes of its
    /// points.
    /// </summary>
    public IReadOnlyList<(string Name, string Attributes)> Metrics =>
    [
        .. from request in Of("metrics")
           from resource in request.Messages(1)
           from scope in resource.Messages(2)
           from metric in scope.Messages(2)
           select (metric.Text(1), Encoding.UTF8.GetString(metric.Whole)),
    ];

    public int Logs =>
        Of("logs").Sum(request => request.Messages(1).Sum(resource => resource.Messages(2).Sum(scope => scope.Messages(2).Count())));

    /// <summary>Everything that was received, byte by byte.</summary>
    public string Everything => string.Concat(_received.Select(one => Encoding.UTF8.GetString(one.Body)));

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private IEnumerable<WireMessage> Of(string signal) =>
        _received.Where(one => one.Signal == signal).Select(one => new WireMessage(one.Body));

    private async Task TakeAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        _received.Add((http.Request.Path.Value!.Split('/')[^1], body.ToArray()));
    }

    private static string Hex(byte[] bytes) => Convert.ToHexString(bytes);

    internal sealed record Span(string Trace, string Id, string Parent, string Name);
}
