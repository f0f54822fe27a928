using System.Reactive.Concurrency;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace SlackNet;

/// <summary>The parts that a client is made of when nothing else is said.</summary>
public static class Default
{
    public static ILogger Logger { get; } = new NullLogger();

    public static IScheduler Scheduler => System.Reactive.Concurrency.Scheduler.Default;

    public static IWebSocketFactory WebSocketFactory => new WebSocketFactory();

    public static IHttp Http(SlackJsonSettings jsonSettings = null, Func<HttpClient> getHttpClient = null, ILogger logger = null) =>
        new Http(getHttpClient ?? OneClient(), jsonSettings ?? JsonSettings());

    public static ISlackUrlBuilder UrlBuilder(SlackJsonSettings jsonSettings = null) => new SlackUrlBuilder(jsonSettings ?? JsonSettings());

    internal static SlackJsonSettings JsonSettings()
    {
        var names = new SnakeCaseNamingStrategy();
        return new SlackJsonSettings(new JsonSerializerSettings
        {
            NullValueHandling = NullValueHandling.Ignore,
            DateFormatString = "yyyy-MM-dd",
            ContractResolver = new SlackContractResolver { NamingStrategy = names },
            Converters = { new StringEnumConverter(names, allowIntegerValues: false), new TimeOfDayConverter(), new SlackTypeConverter() },
            // What cannot be read stays at its default: Slack adds and changes members without notice.
            Error = (_, failure) => failure.ErrorContext.Handled = failure.ErrorContext.Member is not null,
        });
    }

    private static Func<HttpClient> OneClient()
    {
        var client = new HttpClient();
        return () => client;
    }
}

/// <summary>Where the client would report what it does; nobody listens here.</summary>
public interface ILogger;

internal sealed class NullLogger : ILogger;
