using System.Diagnostics.Metrics;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Nudges;

namespace NetworkingBot.Core.Tests.Conversations;

/// <summary>Whatever leads to a command – words, a button, another command – it passes the same gate.</summary>
public sealed class GateTests
{
    [Fact]
    public async Task A_click_on_an_old_nudge_brings_nobody_together_while_everything_is_stopped()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var company = await SmallCompany.OpenAsync(cancellation);
        var core = new ConversationCore(company.Services);
        var click = new Clicked(core.Codec.Encode(new ActOnNudge(NudgeKind.ThisWeek, About: null), Lang.English));
        var before = await TakeAsync(core, "tom", click);

        await TakeAsync(core, "pilar", new Said("para todo"));
        await TakeAsync(core, "pilar", new Said("sí"));
        var held = await TakeAsync(core, "tom", click);

        Assert.Contains("Luis Pérez", before.Text, StringComparison.Ordinal);
        Assert.Equal((await TakeAsync(core, "tom", new Said("who should I meet this week?"))).Text, held.Text);
        Assert.DoesNotContain("Luis Pérez", held.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_who_are_shown_by_way_of_a_nudge_are_counted()
    {
        using var company = await SmallCompany.OpenAsync(TestContext.Current.CancellationToken);
        var core = new ConversationCore(company.Services);
        var shown = 0L;
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Name == "networkingbot.programme.steps")
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>(
            (_, times, tags, _) => shown += tags.ToArray().Any(tag => tag.Value is "shown") ? times : 0
        );
        listener.Start();

        await TakeAsync(core, "tom", new Clicked(core.Codec.Encode(new ActOnNudge(NudgeKind.ThisWeek, About: null), Lang.English)));

        Assert.InRange(shown, 3, long.MaxValue);
    }

    [Fact]
    public async Task Who_does_not_run_the_programme_stops_what_the_bot_writes_to_them()
    {
        using var company = await SmallCompany.OpenAsync(TestContext.Current.CancellationToken);
        var core = new ConversationCore(company.Services);

        var stopped = await TakeAsync(core, "tom", new Said("pause everything"));

        Assert.Equal((await TakeAsync(core, "jan", new Said("stop"))).Text, stopped.Text);
        Assert.Null(await company.Services.Standstills.FindAsync(SmallCompany.Org, company.Clock.GetCurrentInstant(),
            TestContext.Current.CancellationToken));
    }

    private static Task<Reply> TakeAsync(ConversationCore core, string who, Input input) =>
        core.TakeAsync(
            new Turn(new Caller(new Address("local", SmallCompany.Org.Value, who), who), input),
            TestContext.Current.CancellationToken
        );
}
