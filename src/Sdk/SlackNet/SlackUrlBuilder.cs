using System.Collections;
using Newtonsoft.Json;

namespace SlackNet;

public interface ISlackUrlBuilder
{
    string Url(string apiMethod, Dictionary<string, object> args);
}

internal sealed class SlackUrlBuilder(SlackJsonSettings settings) : ISlackUrlBuilder
{
    public string Url(string apiMethod, Dictionary<string, object> args)
    {
        var query = string.Join(
            '&',
            args.Where(arg => arg.Value is not null).Select(arg => $"{arg.Key}={Uri.EscapeDataString(Text(arg.Value))}")
        );
        return $"https://slack.com/api/{apiMethod}{(query.Length > 0 ? "?" : "")}{query}";
    }

    private string Text(object value) => value switch
    {
        string text => text,
        IEnumerable many => string.Join(',', many.Cast<object>().Select(Text)),
        _ => JsonConvert.SerializeObject(value, settings.SerializerSettings).Trim('"'),
    };
}
