using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Calendars;

/// <summary>What the bot says about people's calendars: what is read, what is not, and how it ends.</summary>
internal abstract partial record CalendarPhrases
{
    public static CalendarPhrases In(Lang lang) => Phrases.Of<CalendarPhrases>(lang, new English(), new Spanish());

    public abstract string NotHere { get; }

    public abstract string NoAddress { get; }

    public abstract string ConnectedTitle(string host);

    public abstract string IsConnected(string host);

    public abstract string IsConnectedSomewhere { get; }

    public abstract string AddressLost { get; }

    /// <param name="count">Spans in the next two weeks.</param>
    public abstract string Found(int count);

    public abstract IReadOnlyList<string> WhatIsRead { get; }

    public abstract string NotReadNow(string why);

    public abstract string Why(FeedRefusal why);

    public abstract string NothingKept { get; }

    public abstract string ShowHow { get; }

    public abstract string HowToTitle { get; }

    public abstract string HowToText { get; }

    public abstract IReadOnlyList<string> Places { get; }

    public abstract string WhatItIsFor { get; }

    public abstract string Disconnect { get; }

    public abstract string Disconnected { get; }

    public abstract string NothingConnected { get; }

    public abstract string FieldLabel { get; }

    public abstract string KeepChoice { get; }

    public abstract string OffChoice { get; }
}
