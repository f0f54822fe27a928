namespace NetworkingBot.Slack;

/// <summary>The shortcuts of the manifest, as the words that say the same.</summary>
internal static class Shortcuts
{
    public const string AskForIntroduction = "ask_for_introduction";
    public const string IntroduceTwo = "introduce_two_people";
    public const string RememberPerson = "remember_person";

    /// <summary>Null when there is no such shortcut. <paramref name="about"/>: who wrote the message it was used on.</summary>
    public static string? WordsOf(string? callbackId, string? about) => callbackId switch
    {
        AskForIntroduction => "ask for an introduction",
        IntroduceTwo => "introduce two people",
        RememberPerson when about is not null => $"remember <@{about}>",
        _ => null,
    };
}
