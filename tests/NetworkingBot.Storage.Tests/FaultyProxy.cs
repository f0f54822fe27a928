using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;

namespace NetworkingBot.Storage.Tests;

public enum Fault
{
    None,

    /// <summary>503 without asking the service.</summary>
    Unavailable,

    /// <summary>429 with <c>Retry-After: 1</c>.</summary>
    TooMany,

    /// <summary>No answer until the caller gives up.</summary>
    Stall,

    /// <summary>The connection breaks before the service is asked.</summary>
    Drop,

    /// <summary>The service is asked, its answer lost.</summary>
    DropAnswer,
}

/// <summary>A loopback HTTP server before the emulator that lets requests through, but for the faults in its queue.</summary>
internal sealed class FaultyProxy : IAsyncDisposable
{
    private static readonly string[] _ofTheConnection = ["Host", "Connection", "Keep-Alive", "Transfer-Encoding", "Content-Length"];

    private readonly HttpClient _client = new();
    private readonly ConcurrentQueue<Fault> _faults = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly Uri _target;
    private readonly WebApplication _server;

    private FaultyProxy(Uri target)
    {
        _target = target;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _server = builder.Build();
        _server.Run(AnswerAsync);
    }

    public Uri Endpoint => new(new Uri(_server.Urls.Single()), _target.AbsolutePath);

    /// <summary>Method and address of each request that came in since <see cref="Next"/>.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    public static async Task<FaultyProxy> StartAsync(Uri target)
    {
        var proxy = new FaultyProxy(target);
        await proxy._server.StartAsync();
        return proxy;
    }

    /// <summary>What becomes of the next requests; those after them pass.</summary>
    public void Next(params ReadOnlySpan<Fault> faults)
    {
        _requests.Clear();
        foreach (var fault in faults)
        {
            _faults.Enqueue(fault);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _client.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        _requests.Enqueue($"{context.Request.Method} {context.Request.GetEncodedPathAndQuery()}");
        // Read whole before any answer: a body left unread closes the connection under the next request.
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        switch (_faults.TryDequeue(out var fault) ? fault : Fault.None)
        {
            case Fault.Unavailable:
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return;
            case Fault.TooMany:
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                context.Response.Headers.RetryAfter = "1";
                return;
            case Fault.Stall:
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                return;
            case Fault.Drop:
                context.Abort();
                return;
        }

        using var answer = await ForwardAsync(context.Request, body.ToArray());
        if (fault == Fault.DropAnswer)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (
            var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => !_ofTheConnection.Contains(header.Key))
        )
        {
            context.Response.Headers[name] = values.ToArray();
        }

        await answer.Content.CopyToAsync(context.Response.Body);
    }

    private async Task<HttpResponseMessage> ForwardAsync(HttpRequest incoming, byte[] body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(incoming.Method), new Uri(_target, incoming.GetEncodedPathAndQuery()));
        request.Content = body.Length > 0 ? new ByteArrayContent(body) : null;
        foreach (var (name, values) in incoming.Headers.Where(header => !_ofTheConnection.Contains(header.Key)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.ToArray()))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, values.ToArray());
            }
        }

        return await _client.SendAsync(request);
    }
}
