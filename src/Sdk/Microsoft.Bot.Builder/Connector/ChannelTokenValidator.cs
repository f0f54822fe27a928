using System.Security.Claims;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Checks the bearer token of a call from the channel: signature by a published key that is endorsed for the channel, issuer, audience,
/// lifetime, and the service URL it was made for. https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
/// </summary>
internal sealed class ChannelTokenValidator(string issuer, SigningKeys keys, ServiceClientCredentialsFactory bot)
{
    private static readonly JsonWebTokenHandler _tokens = new() { MapInboundClaims = false };

    /// <exception cref="UnauthorizedAccessException">The token does not hold.</exception>
    public async Task<ClaimsIdentity> ValidateAsync(string authHeader, string channelId, string serviceUrl, CancellationToken cancellation)
    {
        var token = Read(authHeader);
        var key = await FindKeyAsync(token.Kid, cancellation) ?? throw new UnauthorizedAccessException("The token's key is not one of the channel's.");
        if (!Endorses(key, channelId))
            throw new UnauthorizedAccessException("The token's key is not endorsed for the channel.");

        var result = await _tokens.ValidateTokenAsync(token, Parameters(key));
        if (!result.IsValid)
            throw new UnauthorizedAccessException($"The token is not valid: {result.Exception.GetType().Name}.");

        if (!await bot.IsValidAppIdAsync(token.Audiences.Count() == 1 ? token.Audiences.Single() : "", cancellation))
            throw new UnauthorizedAccessException("The token is for another audience.");

        if (!token.TryGetPayloadValue("serviceurl", out string claimed) || !string.Equals(claimed, serviceUrl, StringComparison.Ordinal))
            throw new UnauthorizedAccessException("The token is for another service URL.");

        return result.ClaimsIdentity;
    }

    private static JsonWebToken Read(string authHeader)
    {
        if (authHeader?.Split(' ') is not ["Bearer", var text] || !_tokens.CanReadToken(text))
            throw new UnauthorizedAccessException("There is no bearer token.");

        try
        {
            return _tokens.ReadJsonWebToken(text);
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or SecurityTokenException)
        {
            throw new UnauthorizedAccessException("The bearer token is not a JWT.", unreadable);
        }
    }

    private async Task<JsonWebKey> FindKeyAsync(string keyId, CancellationToken cancellation)
    {
        try
        {
            return string.IsNullOrEmpty(keyId) ? null : await keys.FindAsync(keyId, cancellation);
        }
        catch (Exception unreachable) when (unreachable is IOException or HttpRequestException)
        {
            throw new UnauthorizedAccessException("The channel's keys cannot be read.", unreachable);
        }
    }

    private TokenValidationParameters Parameters(JsonWebKey key) => new()
    {
        ValidIssuer = issuer,
        ValidateAudience = false,
        IssuerSigningKey = key,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = TimeSpan.FromMinutes(5),
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
    };

    private static bool Endorses(JsonWebKey key, string channelId) =>
        key.AdditionalData.TryGetValue("endorsements", out var value)
        && JsonSerializer.SerializeToElement(value) is { ValueKind: JsonValueKind.Array } endorsements
        && endorsements.EnumerateArray().Any(endorsement => endorsement.ValueEquals(channelId));
}
