using NetworkingBot.Core.Cards;

namespace NetworkingBot.Core.Calendars;

/// <summary>A calendar as its owner sees it here.</summary>
internal static class CalendarCards
{
    /// <summary>What is read of it, and what is not.</summary>
    public static Card Read(string title, CalendarLook.Read read, CalendarPhrases phrases) => new(
        new Heading(title),
        new Paragraph(phrases.Found(read.Busy)),
        new Bullets(phrases.WhatIsRead),
        WaysOut(phrases)
    );

    public static Card Unread(CalendarLook.NotRead look, CalendarPhrases phrases) => new(
        new Heading(look.Host is { } host ? phrases.IsConnected(host) : phrases.IsConnectedSomewhere),
        new Paragraph(look.Host is null ? phrases.AddressLost : phrases.NotReadNow(phrases.Why(look.Why))),
        WaysOut(phrases)
    );

    public static Card NotConnected(FeedRefusal why, CalendarPhrases phrases) => new(
        new Paragraph(phrases.Why(why), Tone.Strong),
        new Paragraph(phrases.NothingKept, Tone.Quiet),
        new Buttons([new CommandButton(phrases.ShowHow, new ConnectCalendar(Address: null))])
    );

    public static Card HowTo(CalendarPhrases phrases) => new(
        new Heading(phrases.HowToTitle),
        new Paragraph(phrases.HowToText),
        new Bullets(phrases.Places),
        new Paragraph(phrases.WhatItIsFor, Tone.Quiet)
    );

    private static Buttons WaysOut(CalendarPhrases phrases) => new([new CommandButton(phrases.Disconnect, new DisconnectCalendar())]);
}
