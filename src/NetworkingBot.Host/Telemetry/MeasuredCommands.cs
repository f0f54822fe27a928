using System.Diagnostics;
using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Introductions.Meetings;

namespace NetworkingBot.Host.Telemetry;

/// <summary>Every command as a span and a measurement, and what people do with the programme as counts.</summary>
internal sealed class MeasuredCommands(Instruments instruments)
{
    /// <summary>Commands that are a step of the programme, by their names in the catalogue.</summary>
    private static readonly Dictionary<string, string> _steps = new(StringComparer.Ordinal)
    {
        ["join"] = "joined",
        ["leave"] = "left",
        ["pause-until"] = "paused",
        ["not-now"] = "put off",
        ["never"] = "hidden",
        ["yes"] = "agreed",
        ["nudge-act"] = "nudge acted on",
        ["nudge-done"] = "nudge acted on",
        ["fewer-nudges"] = "nudges slowed",
        ["stop-nudges"] = "nudges stopped",
    };

    public async Task<Reply> AroundAsync(Command command, TurnContext turn, Func<Task<Reply>> handle)
    {
        var name = Commands.All.EntryOf(command).Name;
        var started = Stopwatch.GetTimestamp();
        var outcome = "failed";
        using var activity = instruments.Activities.StartActivity($"command {name}")
            ?.SetTag("command", name).SetTag("channel", turn.From.Channel).SetTag("lang", turn.Lang.ToString());
        try
        {
            var reply = await handle();
            outcome = "succeeded";
            CountSteps(command, name, reply);
            return reply;
        }
        catch (Exception fault)
        {
            activity?.SetStatus(ActivityStatusCode.Error, fault.GetType().Name);
            throw;
        }
        finally
        {
            instruments.Turns.Record(
                Stopwatch.GetElapsedTime(started).TotalSeconds,
                new("command", name), new("channel", turn.From.Channel), new("lang", turn.Lang.ToString()), new("outcome", outcome));
        }
    }

    private void CountSteps(Command command, string name, Reply reply)
    {
        if (_steps.TryGetValue(name, out var step))
        {
            instruments.Steps.Add(1, new KeyValuePair<string, object?>("step", step));
        }

        if (command is AskForIntroduction or AskThrough or IntroduceContacts or KnowBoth or SendRequest && CanBeWithdrawn(reply))
        {
            instruments.Steps.Add(1, new KeyValuePair<string, object?>("step", "asked"));
        }

        if (command is TellMet { Met: Met.Yes })
        {
            instruments.Steps.Add(1, new KeyValuePair<string, object?>("step", "met"));
        }

        if (name is "suggest" or "others" && reply.Cards.Count(card => card.Elements.OfType<PersonLine>().Any()) is > 0 and var shown)
        {
            instruments.Steps.Add(shown, new KeyValuePair<string, object?>("step", "shown"));
        }
    }

    /// <summary>A request that is on its way comes with a button to take it back.</summary>
    private static bool CanBeWithdrawn(Reply reply) => reply.Cards
        .SelectMany(card => card.Elements.OfType<Buttons>())
        .Any(buttons => buttons.Items.OfType<CommandButton>().Any(button => button.Does is Withdraw));
}
