namespace NetworkingBot.Calendars;

/// <summary>How much work a calendar would make, before it is done.</summary>
internal static class FeedSize
{
    private const int EarliestYear = 1;

    /// <param name="limits">What may be asked of this process.</param>
    /// <param name="entries">As <see cref="FeedText.Entries"/> has them.</param>
    /// <param name="toYear">The last one that is asked for.</param>
    public static bool IsWithin(FeedLimits limits, IEnumerable<IReadOnlyList<FeedProperty>> entries, int toYear)
    {
        var (steps, dates) = (0L, 0);
        foreach (var entry in entries)
        {
            var start = FeedTime.Local(entry.FirstOrDefault(property => property.Name == "DTSTART")?.Value)?.Year ?? EarliestYear;
            foreach (var property in entry)
            {
                switch (property.Name)
                {
                    case "RRULE" when FeedRule.Read(property.Value).Steps(start, toYear) is { } more:
                        steps += more;
                        break;
                    case "RRULE":
                        return false;
                    case "RDATE" or "EXDATE":
                        dates += property.Value.AsSpan().Count(',') + 1;
                        break;
                }
            }

            if (steps > limits.MaxSteps || dates > limits.MaxDates)
            {
                return false;
            }
        }

        return true;
    }
}
