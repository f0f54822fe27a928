using System.Diagnostics;
using NetworkingBot.Host.Settings;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace NetworkingBot.Host.Telemetry;

/// <summary>
/// Traces, metrics and logs over OTLP. HttpClient's own spans are left out: they carry addresses, and addresses carry e-mail addresses in
/// the keys of rows.
/// </summary>
internal static class TelemetryRegistration
{
    /// <summary>What an exporter may hold up the end of the process when nobody takes its last batch.</summary>
    private const int PatienceMilliseconds = 3000;

    private const string HttpClients = "System.Net.Http";

    /// <summary>What Orleans measures of the cluster: its members, calls, and what is awake; nothing of anybody's.</summary>
    private const string Cluster = "Microsoft.Orleans";

    /// <summary>Calendars lie on servers that people name, some of them after themselves.</summary>
    private static readonly MetricStreamConfiguration _withoutServer = new()
    {
        TagKeys =
        [
            "http.request.method", "http.response.status_code", "error.type", "network.protocol.version", "http.connection.state",
            "url.scheme",
        ],
    };

    public static void AddTelemetry(this WebApplicationBuilder builder, TelemetrySettings settings)
    {
        builder.Services.AddSingleton<Instruments>();
        if (settings.Endpoint is null)
        {
            return;
        }

        builder
            .Services.AddOpenTelemetry()
            .ConfigureResource(resource =>
                resource.AddService(
                    settings.ServiceName,
                    serviceVersion: typeof(TelemetryRegistration).Assembly.GetName().Version?.ToString(3)
                )
            )
            .WithLogging(logs => logs.AddOtlpExporter(exporter => Point(exporter, settings, "logs")))
            .WithTracing(traces => traces
                .AddSource(Instruments.Name)
                .AddAspNetCoreInstrumentation(requests => requests.EnrichWithHttpRequest = (span, _) => WithoutIds(span))
                .AddOtlpExporter(exporter => Point(exporter, settings, "traces")))
            .WithMetrics(metrics => metrics
                .AddMeter(Instruments.Name, HttpClients, Cluster)
                .AddView(instrument => instrument.Meter.Name == HttpClients ? _withoutServer : null)
                .AddAspNetCoreInstrumentation()
                .AddRuntimeInstrumentation()
                .AddOtlpExporter((exporter, reader) =>
                {
                    Point(exporter, settings, "metrics");
                    reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = settings.MetricsEverySeconds * 1000;
                }));
    }

    /// <summary>
    /// A request is named by its route. Its path holds ids of people, and the secrets in the addresses of calendar files and of the
    /// programme's page.
    /// </summary>
    private static void WithoutIds(Activity request) =>
        request.SetTag("url.path", null).SetTag("url.query", null).SetTag("user_agent.original", null);

    private static void Point(OtlpExporterOptions options, TelemetrySettings settings, string signal)
    {
        var http = settings.Transport == OtlpTransport.Http;
        options.Protocol = http ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        options.Endpoint = http ? new Uri(settings.Endpoint!, $"v1/{signal}") : settings.Endpoint!;
        options.TimeoutMilliseconds = PatienceMilliseconds;
    }
}
