namespace NetworkingBot.EndToEnd.Tests;

public sealed class NudgeStoryTests : NudgeStory
{
    [Fact]
    public Task A_nudge_comes_at_its_hour_and_every_button_does_what_it_says() => PlayAtItsHourAsync("en");

    [Fact]
    public Task A_nudge_leads_to_what_waits_what_was_agreed_whom_to_bring_together_and_what_the_profile_lacks() => PlayLeadingOnAsync("en");
}
