using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NetworkingBot.Core.Conversation;

/// <summary>
/// Every command as a span and a measurement, and what people do with the programme as counts. Dimensions are names: nothing that tells of
/// a person.
/// </summary>
internal static class CommandMetrics
{
    /// <summary>The name under which spans and measurements are collected.</summary>
    private const string Source = "NetworkingBot";

    private static readonly ActivitySource _activities = new(Source);
    private static readonly Meter _meter = new(Source);

    private static readonly Histogram<double> _turns =
        _meter.CreateHistogram<double>("networkingbot.turn.duration", "s", "Commands taken, by name, channel, language and outcome");

    private static readonly Counter<long> _steps = _meter.CreateCounter<long>(
        "networkingbot.programme.steps",
        "{step}",
        "What people do with the programme: joined, left, shown somebody, asked, accepted, met …"
    );

    public static Measured Begin(CatalogueEntry entry, TurnContext turn) => new(entry, turn);

    /// <summary>One command, from its beginning to the end of the block that holds this.</summary>
    internal sealed class Measured(CatalogueEntry entry, TurnContext turn) : IDisposable
    {
        private readonly long _started = Stopwatch.GetTimestamp();

        private readonly Activity? _activity = _activities.StartActivity($"command {entry.Name}")
            ?.SetTag("command", entry.Name).SetTag("channel", turn.From.Channel).SetTag("lang", turn.Lang.ToString());

        private bool _succeeded;

        public void Succeeded(Reply reply)
        {
            _succeeded = true;
            Count(entry.Step is { } name ? new ProgrammeStep(name) : null);
            Count(reply.Step);
        }

        public void Dispose()
        {
            if (!_succeeded)
            {
                _activity?.SetStatus(ActivityStatusCode.Error);
            }

            _activity?.Dispose();
            _turns.Record(
                Stopwatch.GetElapsedTime(_started).TotalSeconds,
                new("command", entry.Name),
                new("channel", turn.From.Channel),
                new("lang", turn.Lang.ToString()),
                new("outcome", _succeeded ? "succeeded" : "failed"));
        }

        private static void Count(ProgrammeStep? step)
        {
            if (step is not null)
            {
                _steps.Add(step.Times, new KeyValuePair<string, object?>("step", step.Name));
            }
        }
    }
}
