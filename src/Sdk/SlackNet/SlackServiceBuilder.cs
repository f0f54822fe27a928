namespace SlackNet;

/// <summary>The parts of a client, each made once, when it is asked for.</summary>
public interface ISlackServiceProvider
{
    IHttp GetHttp();

    SlackJsonSettings GetJsonSettings();

    ISlackUrlBuilder GetUrlBuilder();

    ISlackApiClient GetApiClient();
}

public abstract class SlackServiceConfigurationBase<TConfig>
    where TConfig : SlackServiceConfigurationBase<TConfig>
{
    internal Func<ISlackServiceProvider, IHttp> HttpProvider { get; private set; } = services => Default.Http(services.GetJsonSettings());

    internal Func<ISlackServiceProvider, ISlackUrlBuilder> UrlBuilderProvider { get; private set; } =
        services => Default.UrlBuilder(services.GetJsonSettings());

    internal Func<ISlackServiceProvider, ISlackApiClient> ApiClientProvider { get; private set; } =
        services => new SlackApiClient(services.GetHttp(), services.GetUrlBuilder(), services.GetJsonSettings(), token: null);

    public TConfig UseHttp(Func<ISlackServiceProvider, IHttp> httpProvider)
    {
        HttpProvider = httpProvider;
        return (TConfig)this;
    }

    public TConfig UseUrlBuilder(Func<ISlackServiceProvider, ISlackUrlBuilder> urlBuilderProvider)
    {
        UrlBuilderProvider = urlBuilderProvider;
        return (TConfig)this;
    }

    public TConfig UseApiClient(Func<ISlackServiceProvider, ISlackApiClient> apiClientProvider)
    {
        ApiClientProvider = apiClientProvider;
        return (TConfig)this;
    }
}

public class SlackServiceBuilder : SlackServiceConfigurationBase<SlackServiceBuilder>, ISlackServiceProvider
{
    private readonly SlackJsonSettings _jsonSettings = Default.JsonSettings();
    private readonly Lazy<IHttp> _http;
    private readonly Lazy<ISlackUrlBuilder> _urlBuilder;
    private readonly Lazy<ISlackApiClient> _apiClient;

    public SlackServiceBuilder()
    {
        _http = new Lazy<IHttp>(() => HttpProvider(this));
        _urlBuilder = new Lazy<ISlackUrlBuilder>(() => UrlBuilderProvider(this));
        _apiClient = new Lazy<ISlackApiClient>(() => ApiClientProvider(this));
    }

    public IHttp GetHttp() => _http.Value;

    public SlackJsonSettings GetJsonSettings() => _jsonSettings;

    public ISlackUrlBuilder GetUrlBuilder() => _urlBuilder.Value;

    public ISlackApiClient GetApiClient() => _apiClient.Value;
}
