using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NetworkingBot.Testing;

namespace NetworkingBot.Teams.Tests;

/// <summary>A request that the bot made to Teams.</summary>
internal sealed record Call(string Method, string Path, string Query, string Authorization, JsonObject? Body)
{
    public bool IsMessage =>
        Method == "POST" && Path.Contains("/activities", StringComparison.Ordinal) && (string?)Body?["type"] == "message";

    public IEnumerable<JsonObject> Cards =>
        (Body?["attachments"] as JsonArray ?? []).Select(attachment => attachment!["content"]!.AsObject());

    /// <summary>All words of the message and its cards.</summary>
    public string Words => Body?.ToJsonString(CardSplitter.Wire) ?? "";
}

/// <summary>What the bot meets on the other side: keys, tokens and the connector, over https on this machine.</summary>
internal sealed class FakeTeams : IAsyncDisposable
{
    public const string AppId = "22222222-2222-2222-2222-222222222222";
    public const string Tenant = "11111111-1111-1111-1111-111111111111";
    public const string Issuer = "https://api.botframework.com";

    /// <summary>Of the tokens that bots get for themselves.</summary>
    public const string EntraIssuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";

    /// <summary>Of the tokens that people get, with the place for their tenant.</summary>
    public const string TenantIssuer = "https://login.microsoftonline.com/{tenantid}/v2.0";

    private static readonly SigningKey _usual = new("key-1");

    private readonly WebApplication _app;
    private readonly int _port = FreePort.Next();
    private readonly ConcurrentQueue<Call> _calls = new();
    private int _ids;

    private FakeTeams()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, _port, listen => listen.UseHttps(TrustedLoopback.Certificate))
        );
        _app = builder.Build();
        _app.MapGet("/openid", () => Json($$"""{"issuer":"{{Issuer}}","jwks_uri":"{{Origin}}/keys","id_token_signing_alg_values_supported":["RS256"]}"""));
        _app.MapGet("/entra", () => Json($$"""{"issuer":"{{EntraIssuer}}","jwks_uri":"{{Origin}}/keys","id_token_signing_alg_values_supported":["RS256"]}"""));
        _app.MapGet("/tenants", () => Json($$"""{"issuer":"{{TenantIssuer}}","jwks_uri":"{{Origin}}/keys","id_token_signing_alg_values_supported":["RS256"]}"""));
        _app.MapGet(
            "/keys",
            () => Json(new JsonObject { ["keys"] = new JsonArray([.. Keys.Select(key => key.Published())]) }.ToJsonString())
        );
        _app.MapPost("/login/oauth2/v2.0/token", () => Json($$"""{"token_type":"Bearer","expires_in":3600,"access_token":"{{BotToken}}"}"""));
        _app.Map("/connector/{**path}", AnswerAsync);
    }

    public string Origin => $"https://localhost:{_port}";

    public string BotToken { get; } = "bot-token";

    public string ServiceUrl => $"{Origin}/connector/";

    public string Authority => $"localhost:{_port}";

    /// <summary>Published; tests add and remove.</summary>
    public List<SigningKey> Keys { get; } = [_usual];

    public List<JsonObject> Members { get; } = [];

    /// <summary>Answers in place of the usual one while it gives something back.</summary>
    public Func<Call, Task<IResult?>> Answer { get; set; } = _ => Task.FromResult<IResult?>(null);

    public IReadOnlyList<Call> Calls => [.. _calls];

    public IReadOnlyList<Call> Messages => [.. _calls.Where(call => call.IsMessage)];

    public IReadOnlyList<Call> Updates => [.. _calls.Where(call => call.Method == "PUT")];

    public static async Task<FakeTeams> StartAsync()
    {
        var teams = new FakeTeams();
        await teams._app.StartAsync();
        return teams;
    }

    public string Token(Action<JsonObject>? change = null, SigningKey? key = null, string algorithm = "RS256",
        Action<JsonObject>? changeHeader = null)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["iss"] = Issuer,
            ["aud"] = AppId,
            ["nbf"] = now - 60,
            ["exp"] = now + 3600,
            ["serviceurl"] = ServiceUrl,
        };
        change?.Invoke(claims);
        return (key ?? Keys[0]).Sign(claims, algorithm, changeHeader);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static IResult Json(string json) => Results.Content(json, "application/json");

    private async Task<IResult> AnswerAsync(HttpContext http, string path)
    {
        using var reader = new StreamReader(http.Request.Body);
        var text = await reader.ReadToEndAsync();
        var call = new Call(
            http.Request.Method,
            path,
            http.Request.QueryString.Value ?? "",
            http.Request.Headers.Authorization.ToString(),
            text.Length > 0 ? JsonNode.Parse(text)!.AsObject() : null
        );
        if (await Answer(call) is { } instead)
        {
            return instead;
        }

        if (call.Authorization != $"Bearer {BotToken}")
        {
            return Results.Unauthorized();
        }

        _calls.Enqueue(call);
        return path.Split('/') switch
        {
            [_, _] => Results.Json(new { id = $"a:new-{Interlocked.Increment(ref _ids)}" }, statusCode: 201),
            [_, _, _, "pagedmembers"] => Page(http.Request.Query),
            [_, _, _, "members", var id] => Members.FirstOrDefault(member => (string?)member["id"] == Uri.UnescapeDataString(id))
                is { } member
                ? Json(member.ToJsonString())
                : Results.Json(new { error = new { code = "MemberNotFoundInConversation", message = "Not found." } }, statusCode: 404),
            _ => Results.Json(new { id = $"m-{Interlocked.Increment(ref _ids)}" }, statusCode: 201),
        };
    }

    private IResult Page(IQueryCollection query)
    {
        var size = int.Parse(query["pageSize"].ToString(), CultureInfo.InvariantCulture);
        var from = query.TryGetValue("continuationToken", out var token)
            ? int.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(token!)), CultureInfo.InvariantCulture)
            : 0;
        var page = new JsonObject { ["members"] = new JsonArray([.. Members.Skip(from).Take(size).Select(member => member.DeepClone())]) };
        if (from + size < Members.Count)
        {
            page["continuationToken"] = Convert.ToBase64String(
                Encoding.UTF8.GetBytes((from + size).ToString(CultureInfo.InvariantCulture))
            );
        }

        return Json(page.ToJsonString());
    }
}

/// <summary>A key that tokens are signed with.</summary>
internal sealed class SigningKey(string id, string? endorsement = "msteams")
{
    private readonly RSA _key = RSA.Create(2048);

    public JsonObject Published()
    {
        var numbers = _key.ExportParameters(includePrivateParameters: false);
        var published = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["x5t"] = id,
            ["n"] = Text(numbers.Modulus!),
            ["e"] = Text(numbers.Exponent!),
        };
        published["endorsements"] = endorsement is null ? new JsonArray() : new JsonArray(endorsement);
        return published;
    }

    public string Sign(JsonObject claims, string algorithm, Action<JsonObject>? change = null)
    {
        var header = new JsonObject { ["alg"] = algorithm, ["typ"] = "JWT", ["kid"] = id };
        change?.Invoke(header);
        var content = $"{Text(JsonSerializer.SerializeToUtf8Bytes(header))}.{Text(JsonSerializer.SerializeToUtf8Bytes(claims))}";
        var bytes = Encoding.ASCII.GetBytes(content);
        var signature = algorithm switch
        {
            "none" => [],
            "HS256" => HMACSHA256.HashData(_key.ExportSubjectPublicKeyInfo(), bytes),
            _ => _key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        };
        return $"{content}.{Text(signature)}";
    }

    private static string Text(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
