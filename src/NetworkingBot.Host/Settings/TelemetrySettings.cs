namespace NetworkingBot.Host.Settings;

/// <summary>How telemetry travels.</summary>
internal enum OtlpTransport
{
    Grpc,
    Http,
}

/// <summary>
/// Section <c>Telemetry</c>: where traces, metrics and logs go over OTLP. They hold ids and counts, never a name or a text.
/// </summary>
internal sealed record TelemetrySettings
{
    public const string Section = "Telemetry";

    /// <summary>Such as <c>http://collector:4317</c>. Null: telemetry is off, and logs go to the console alone.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>gRPC, as on port 4317, or protobuf over HTTP, as on port 4318.</summary>
    public OtlpTransport Transport { get; init; }

    /// <summary>The name of this bot among others, 1–100 characters.</summary>
    public string ServiceName { get; init; } = "networking-bot";

    /// <summary>Seconds between two reports of metrics, 1–3600.</summary>
    public int MetricsEverySeconds { get; init; } = 60;

    public IEnumerable<SettingsFault> Faults()
    {
        if (ServiceName.Length is 0 or > 100)
        {
            yield return new($"{Section}:ServiceName", $"has {ServiceName.Length} characters.", "Give it 1 to 100.");
        }

        if (MetricsEverySeconds is < 1 or > 3600)
        {
            yield return new($"{Section}:MetricsEverySeconds", $"is {MetricsEverySeconds}.", "Set 1 to 3600 seconds.");
        }
    }
}
