using NetworkingBot.Core.Introductions;
using NodaTime;

namespace NetworkingBot.Core.Tests.Introductions;

public class IntroductionSettingsTests
{
    [Fact]
    public void All_faults_are_named_at_once()
    {
        var wrong = new IntroductionSettings
        {
            MostOpen = 0,
            RemindAfter = Duration.FromDays(20),
            CalendarAddress = new Uri("https://bot.example/x"),
        };

        var fault = Assert.Throws<InvalidOperationException>(wrong.Validated);

        Assert.Contains(nameof(wrong.MostOpen), fault.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(wrong.RemindAfter), fault.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(wrong.CalendarAddress), fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Where the bot listens is another machine to whoever has an account on a platform.</summary>
    [Theory]
    [InlineData(null, "slack", null)]
    [InlineData(null, null, "http://127.0.0.1:5080/ics/")]
    [InlineData("https://bot.example/ics/", "slack", "https://bot.example/ics/")]
    [InlineData("https://bot.example/ics/", null, "https://bot.example/ics/")]
    public void Calendar_files_are_offered_where_one_reaches_them(string? outside, string? channel, string? expected)
    {
        var settings = IntroductionSettings.Default with
        {
            CalendarAddress = outside is null ? null : new Uri(outside),
            CalendarAddressHere = new Uri("http://127.0.0.1:5080/ics/"),
        };
        var tom = A.Person("tom", "Tom Baker", "Engineering", "London");

        var address = settings.CalendarAddressFor(channel is null ? tom : tom.At(channel));

        Assert.Equal(expected, address?.AbsoluteUri);
    }
}
