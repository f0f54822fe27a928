namespace NetworkingBot.Core.Calendars;

internal abstract partial record CalendarPhrases
{
    private sealed record English : CalendarPhrases
    {
        public override string NotHere => "I can't read calendars here. Times are proposed from your working hours, as always.";

        public override string NoAddress => "I need the whole address of your calendar, beginning with https:// or webcal://.";

        public override string ConnectedTitle(string host) => $"Your calendar at {host} is connected";

        public override string IsConnected(string host) => $"I read your calendar at {host}";

        public override string IsConnectedSomewhere => "You have a calendar connected";

        public override string AddressLost => "I can't open its address any more. Paste it again, or disconnect it.";

        public override string Found(int count) => count switch
        {
            0 => "I found no busy time in the next two weeks.",
            1 => "I found one busy time in the next two weeks.",
            _ => $"I found {count} busy times in the next two weeks.",
        };

        public override IReadOnlyList<string> WhatIsRead =>
        [
            "I read when you're busy, and whether that's tentative. Titles, places, guests and notes are dropped unread.",
            "I look only when two of you have said yes to meeting, and when you ask me here. I keep nothing of what I see.",
            "Nobody else sees your calendar: only three times that suit you both.",
            "The address is kept encrypted. Say “disconnect” and it's gone.",
        ];

        public override string NotReadNow(string why) => $"Just now I can't read it. {why} Until I can, I go by your working hours.";

        public override string Why(FeedRefusal why) => why switch
        {
            FeedRefusal.NotAllowed => "I may only read addresses that begin with https:// and lie on the open internet.",
            FeedRefusal.NotReached => "Nobody answers at that address.",
            FeedRefusal.NotShared => "There is no calendar at that address, or it isn't shared by link.",
            FeedRefusal.TooSlow => "The calendar takes too long to answer. It may work in a while.",
            FeedRefusal.TooMuch => "That calendar is larger than I can read. One with fewer entries would work.",
            FeedRefusal.NotACalendar => "What's at that address is no calendar. I need the one in iCal format, mostly ending in .ics.",
        };

        public override string NothingKept => "I kept nothing of it.";

        public override string ShowHow => "Where do I find it?";

        public override string HowToTitle => "Connect your calendar";

        public override string HowToText =>
            "Paste its address here, like “use my calendar https://…”. You find it in your calendar's settings:";

        public override IReadOnlyList<string> Places =>
        [
            "Google: Settings, your calendar, “Secret address in iCal format”",
            "Outlook: Settings, Shared calendars, Publish a calendar (“Can view when I'm busy” is enough), the ICS link",
            "Apple: Share calendar, Public calendar, copy the link",
            "Nextcloud: Share link, copy the subscription link",
        ];

        public override string WhatItIsFor =>
            "Then the times I propose after two yeses suit you both. I read only when you're busy, never what it's about, and keep none "
                + "of it.";

        public override string Disconnect => "Disconnect my calendar";

        public override string Disconnected => "Done: I've forgotten the address of your calendar and read it no more.";

        public override string NothingConnected => "You have no calendar connected, so there is nothing to disconnect.";

        public override string FieldLabel => "Your calendar";

        public override string KeepChoice => "Connected: I read when you're busy";

        public override string OffChoice => "Disconnect it";
    }
}
