using NetworkingBot.Host.Settings;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace NetworkingBot.Host.Telemetry;

/// <summary>Traces, metrics and logs over OTLP. The providers are built here, by hand, since the packages that do it are not on every feed.</summary>
internal static class TelemetryRegistration
{
    public static void AddTelemetry(this WebApplicationBuilder builder, TelemetrySettings settings)
    {
        builder.Services.AddSingleton<Instruments>();
        if (settings.Endpoint is null)
        {
            return;
        }

        var resource = ResourceBuilder.CreateDefault().AddService(settings.ServiceName, serviceVersion: typeof(TelemetryRegistration).Assembly.GetName().Version?.ToString(3));
        builder.Logging.AddOpenTelemetry(logs => logs.SetResourceBuilder(resource).AddOtlpExporter(options => Point(options, settings, "logs")));
        builder.Services
            .AddSingleton(_ => Traces(resource, settings))
            .AddSingleton(_ => Metrics(resource, settings))
            .AddHostedService<TelemetryLifetime>();
    }

    /// <summary>HttpClient's own spans are left out: they carry addresses, and addresses carry e-mail addresses in the keys of rows.</summary>
    private static TracerProvider Traces(ResourceBuilder resource, TelemetrySettings settings) => Sdk.CreateTracerProviderBuilder()
        .SetResourceBuilder(resource)
        .AddSource(Instruments.Name, "Microsoft.AspNetCore")
        .AddOtlpExporter(options => Point(options, settings, "traces"))
        .Build();

    private static MeterProvider Metrics(ResourceBuilder resource, TelemetrySettings settings) => Sdk.CreateMeterProviderBuilder()
        .SetResourceBuilder(resource)
        .AddMeter(Instruments.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Runtime")
        .AddOtlpExporter((options, reader) =>
        {
            Point(options, settings, "metrics");
            reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = settings.MetricsEverySeconds * 1000;
        })
        .Build();

    private static void Point(OtlpExporterOptions options, TelemetrySettings settings, string signal)
    {
        var http = settings.Transport == OtlpTransport.Http;
        options.Protocol = http ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        options.Endpoint = http ? new Uri(settings.Endpoint!, $"v1/{signal}") : settings.Endpoint!;
    }
}

/// <summary>Starts the providers with the host, and sends what is left when it stops.</summary>
internal sealed class TelemetryLifetime(TracerProvider traces, MeterProvider metrics) : IHostedService
{
    private const int PatienceMilliseconds = 3000;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            traces.ForceFlush(PatienceMilliseconds);
            metrics.ForceFlush(PatienceMilliseconds);
        },
        CancellationToken.None);
}
