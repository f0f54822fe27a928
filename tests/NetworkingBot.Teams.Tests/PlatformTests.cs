using NetworkingBot.Core.Conversation;
using NodaTime;

namespace NetworkingBot.Teams.Tests;

/// <summary>Where the links lead that Teams opens.</summary>
public sealed class PlatformTests
{
    private static readonly TeamsPlatform _teams = new();

    [Fact]
    public void A_chat_is_opened_by_the_address_with_the_words_filled_in()
    {
        var chat = _teams.ChatWith(there: null, "maya+x@example.com", "Hello & welcome, ¿qué tal?");

        Assert.Equal(
            "https://teams.microsoft.com/l/chat/0/0?users=maya%2Bx%40example.com"
                + "&message=Hello%20%26%20welcome%2C%20%C2%BFqu%C3%A9%20tal%3F",
            chat!.Target.AbsoluteUri
        );
        Assert.True(chat.CarriesText);
        Assert.Null(_teams.ChatWith(new Address("teams", "t", "u"), email: null, "Hello"));
    }

    [Fact]
    public void A_meeting_is_planned_with_its_title_and_its_time_where_there_is_one()
    {
        var start = Instant.FromUtc(2026, 12, 1, 9, 30);

        Assert.Equal(
            "https://teams.microsoft.com/l/meeting/new?subject=Maya%20%26%20Luis&attendees=maya%40example.com"
                + "&startTime=2026-12-01T09%3A30%3A00Z&endTime=2026-12-01T10%3A00%3A00Z",
            _teams.MeetingWith("maya@example.com", "Maya & Luis", new Interval(start, start + Duration.FromMinutes(30))).AbsoluteUri
        );
        Assert.EndsWith("&attendees=maya%40example.com", _teams.MeetingWith("maya@example.com", "Lunch", time: null).AbsoluteUri);
    }
}
