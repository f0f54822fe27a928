using NetworkingBot.Host.Settings;

namespace NetworkingBot.Host.Tests.Settings;

/// <summary>The address of a calendar opens it: where colleagues are it is not kept beside the keys that protect it.</summary>
public sealed class CalendarSettingsTests
{
    [Theory]
    [InlineData("Production", null, false)]
    [InlineData(null, null, false)]
    [InlineData("Production", "/keys/bot", true)]
    [InlineData("Development", null, true)]
    public void Calendars_are_read_where_the_keys_do_not_lie_beside_them(string? environment, string? keyFile, bool read)
    {
        var keys = new KeySettings { KeyFile = keyFile };

        Assert.Equal(read, new CalendarSettings().MayBeRead(keys, environment));
        Assert.False(new CalendarSettings { Enabled = false }.MayBeRead(keys, environment));
    }
}
