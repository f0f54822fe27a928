using System.Globalization;
using System.Text;
using System.Text.Json;
using NetworkingBot.Slack.Tests.Drivers;
using NodaTime;
using NodaTime.Testing;

namespace NetworkingBot.Slack.Tests;

public sealed class SignatureCheckTests
{
    private const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";

    private static readonly Instant _now = Instant.FromUnixTimeSeconds(1_795_000_000);

    private readonly SignatureCheck _check = new(Secret, new FakeClock(_now));

    [Fact]
    public async Task It_agrees_with_the_check_of_Slacks_own_framework_on_a_thousand_requests()
    {
        var random = new Random(20261122);
        List<Signed> requests = [.. Enumerable.Range(0, 1000).Select(_ => Next(random))];

        var theirs = JsonSerializer.Deserialize<bool[]>(await Node.RunAsync(
            JsonSerializer.Serialize(requests),
            "--input-type=commonjs",
            "-e",
            $$"""
            const { isValidSlackRequest } = require('@slack/bolt/dist/receivers/verify-request');
            const requests = JSON.parse(require('fs').readFileSync(0, 'utf8'));
            const valid = r => isValidSlackRequest({ signingSecret: '{{Secret}}', body: r.Body, nowMilliseconds: {{_now.ToUnixTimeMilliseconds()}},
              headers: { 'x-slack-signature': r.Signature, 'x-slack-request-timestamp': Number(r.Timestamp) } });
            console.log(JSON.stringify(requests.map(valid)));
            """))!;

        Assert.Equal(theirs, requests.Select(request => FaultOf(request) is null));
        Assert.InRange(theirs.Count(valid => valid), 300, 700);
    }

    [Theory]
    [InlineData(-301, "Stale")]
    [InlineData(-300, null)]
    [InlineData(300, null)]
    [InlineData(301, "Stale")]
    public void A_request_is_taken_within_five_minutes_of_now(int seconds, string? fault)
    {
        var timestamp = (_now.ToUnixTimeSeconds() + seconds).ToString(CultureInfo.InvariantCulture);

        var found = _check.FaultOf(timestamp, _check.Sign(timestamp, "{}"u8), "{}"u8);

        Assert.Equal(fault, found?.ToString());
    }

    [Theory]
    [InlineData(null, "v0=aa")]
    [InlineData("1795000000", null)]
    [InlineData("", "")]
    [InlineData("-1", "v0=aa")]
    [InlineData("1e9", "v0=aa")]
    [InlineData("99999999999999999999", "v0=aa")]
    public void Without_a_time_or_a_signature_nothing_is_taken(string? timestamp, string? signature) =>
        Assert.Equal(SignatureFault.Missing, _check.FaultOf(timestamp, signature, "{}"u8));

    [Fact]
    public void A_far_future_does_not_overflow() =>
        Assert.Equal(SignatureFault.Stale, _check.FaultOf("9223372036854775807", "v0=aa", "{}"u8));

    private SignatureFault? FaultOf(Signed request) =>
        _check.FaultOf(request.Timestamp, request.Signature, Encoding.UTF8.GetBytes(request.Body));

    /// <summary>Half of them good; the others with one thing wrong.</summary>
    private Signed Next(Random random)
    {
        var body = string.Concat(Enumerable.Range(0, random.Next(0, 400)).Select(_ => char.ConvertFromUtf32(random.Next(0x20, 0xD7FF))));
        var timestamp = (_now.ToUnixTimeSeconds() - random.Next(0, 295)).ToString(CultureInfo.InvariantCulture);
        var good = new Signed(timestamp, _check.Sign(timestamp, Encoding.UTF8.GetBytes(body)), body);
        var old = (_now.ToUnixTimeSeconds() - random.Next(301, 100_000)).ToString(CultureInfo.InvariantCulture);
        return random.Next(12) switch
        {
            0 => good with { Body = body + " " },
            1 => good with { Signature = good.Signature[..^1] + (good.Signature[^1] == '0' ? '1' : '0') },
            2 => good with { Signature = good.Signature.Replace("v0", "v1", StringComparison.Ordinal) },
            3 => good with { Signature = good.Signature.ToUpperInvariant() },
            4 => new Signed(old, _check.Sign(old, Encoding.UTF8.GetBytes(body)), body),
            5 => good with { Signature = "v0=" },
            _ => good,
        };
    }

    private sealed record Signed(string Timestamp, string Signature, string Body);
}
