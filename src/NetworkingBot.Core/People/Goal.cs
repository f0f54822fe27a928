using NodaTime;

namespace NetworkingBot.Core.People;

/// <summary>What somebody works towards. Nobody else sees it; suggestions look for people who can help with it.</summary>
/// <param name="What">In the person's words, 1–<see cref="MaxLength"/> characters.</param>
/// <param name="Until">The last day of its horizon; null: no day was set.</param>
public sealed record Goal(string What, LocalDate? Until)
{
    public const int MaxLength = 120;
}
