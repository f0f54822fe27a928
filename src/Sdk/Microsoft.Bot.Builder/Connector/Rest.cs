using System.Net;

namespace Microsoft.Rest;

/// <summary>Puts what proves the caller on a request.</summary>
public abstract class ServiceClientCredentials
{
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}

public class RestException : Exception
{
    public RestException()
    {
    }

    public RestException(string message)
        : base(message)
    {
    }

    public RestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>A response after it was read.</summary>
public class HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
{
    public HttpStatusCode StatusCode { get; } = httpResponse.StatusCode;

    public string Content { get; } = content;

    public IDictionary<string, IEnumerable<string>> Headers { get; } = httpResponse.Headers.ToDictionary(header => header.Key, header => header.Value);
}
