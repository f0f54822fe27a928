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
}
