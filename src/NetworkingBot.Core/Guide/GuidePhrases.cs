using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Guide;

/// <summary>Greetings, help, and kind words for what was not understood.</summary>
internal abstract partial record GuidePhrases
{
    public static GuidePhrases In(Lang lang) => Phrases.Of<GuidePhrases>(lang, new English(), new Spanish());

    public abstract string Hello(string name);

    public abstract string WhatIDo { get; }

    public abstract string HelpTitle { get; }

    /// <summary>What one can say, each with what it does.</summary>
    public abstract IReadOnlyList<HelpLine> Help { get; }

    public abstract string InYourOwnWords { get; }

    public abstract string NotUnderstood { get; }

    public abstract string Perhaps { get; }

    public abstract string YouCanSay { get; }

    public abstract string TooLong(int limit);

    public abstract string TooFast { get; }

    public abstract string OutdatedButton { get; }

    public abstract string UnreadableButton { get; }

    public abstract string InPrivateOnly { get; }

    /// <summary>To whoever asks through another assistant.</summary>
    public abstract string OnlyLooking { get; }

    public abstract string Standstill { get; }

    public abstract string UnknownWorkspace { get; }

    public abstract string UnknownPerson { get; }

    public abstract string TryLater { get; }

    public abstract string ShowHelp { get; }

    public abstract string Goodbye { get; }

    /// <summary>To “ok” and “great”: it goes on.</summary>
    public abstract string Heard { get; }

    public abstract string NoProblem { get; }

    public abstract string HowToUndo { get; }

    public abstract string SayItAgain { get; }

    public abstract string HowOthersJoin { get; }

    public abstract string HowIChoose { get; }

    public abstract string WhatANoMeans { get; }

    public abstract string TellWhoRunsMe { get; }

    public abstract string AgainstHarm { get; }

    public abstract string InDistress { get; }

    public abstract string Regret { get; }

    public abstract string PrivacyTitle { get; }

    public abstract IReadOnlyList<string> Privacy { get; }

    public abstract string LeaveOrErase { get; }
}
