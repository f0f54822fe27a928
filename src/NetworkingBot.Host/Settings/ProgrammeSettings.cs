namespace NetworkingBot.Host.Settings;

/// <summary>Section <c>Programme</c>: who runs the bot, for whom.</summary>
internal sealed record ProgrammeSettings
{
    public const string Section = "Programme";

    /// <summary>
    /// E-mail addresses of those who may say “admin”: they see numbers of groups, reports, what could not be sent and the record of
    /// acts, and may pause everything.
    /// </summary>
    public IReadOnlyList<string> Administrators { get; init; } = [];

    /// <summary>
    /// Where this bot is reached from outside, such as <c>https://bot.example.com</c>: the links it sends begin with it. Null: it sends
    /// none.
    /// </summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>Minutes that a link to the programme page works, once, and that the page stays open afterwards, 5–60.</summary>
    public int LinkMinutes { get; init; } = 10;

    /// <summary>Who answers for the data: the company's name, on the privacy page and the terms.</summary>
    public string? Company { get; init; }

    /// <summary>An e-mail address or a web address for questions about privacy.</summary>
    public string? Contact { get; init; }

    public IEnumerable<SettingsFault> Faults()
    {
        for (var i = 0; i < Administrators.Count; i++)
        {
            if (!System.Net.Mail.MailAddress.TryCreate(Administrators[i], out _))
            {
                yield return new(
                    $"{Section}:Administrators:{i}",
                    "is not an e-mail address.",
                    "Name people by the address that Teams or Slack knows."
                );
            }
        }

        if (PublicUrl is { IsAbsoluteUri: true, Scheme: not "https", IsLoopback: false })
        {
            yield return new(
                $"{Section}:PublicUrl",
                "is not an https address.",
                "Links carry a signature and must not be read on the way: begin it with https://."
            );
        }

        if (LinkMinutes is < 5 or > 60)
        {
            yield return new($"{Section}:LinkMinutes", $"is {LinkMinutes}.", "Set 5 to 60 minutes.");
        }
    }
}
