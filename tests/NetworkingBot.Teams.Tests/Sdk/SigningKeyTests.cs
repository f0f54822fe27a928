using Microsoft.Bot.Connector.Authentication;

namespace NetworkingBot.Teams.Tests;

/// <summary>The published SDK reads keys again every few days only; ours also when it meets one that it does not know.</summary>
public sealed class SigningKeyTests : Tenancy
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_that_is_published_later_is_found_when_it_is_needed()
    {
        var time = new SteppedTime();
        using var http = new HttpClient();
        using var keys = new SigningKeys($"{Teams.Origin}/openid", http, time);
        Assert.NotNull(await keys.FindAsync("key-1", Cancellation));
        Teams.Keys.Add(new SigningKey("key-2"));

        var atOnce = await keys.FindAsync("key-2", Cancellation);
        time.Now += TimeSpan.FromMinutes(6);
        var later = await keys.FindAsync("key-2", Cancellation);

        Assert.Null(atOnce);
        Assert.NotNull(later);
    }

    [Fact]
    public async Task Made_up_keys_cause_no_traffic()
    {
        using var http = new HttpClient(new Counting(out var asked));
        using var keys = new SigningKeys($"{Teams.Origin}/openid", http, new SteppedTime());

        for (var i = 0; i < 20; i++)
        {
            await keys.FindAsync($"made-up-{i}", Cancellation);
        }

        Assert.Equal(2, asked.Count);
    }

    private sealed class SteppedTime : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UtcNow;

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class Counting : DelegatingHandler
    {
        private readonly List<Uri?> _asked = [];

        public Counting(out IReadOnlyCollection<Uri?> asked)
            : base(new HttpClientHandler()) => asked = _asked;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            _asked.Add(request.RequestUri);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
