using NetworkingBot.Core.Privacy;

namespace NetworkingBot.Core.Guide;

internal abstract partial record GuidePhrases
{
    private sealed record English : GuidePhrases
    {
        public override string Hello(string name) => $"Hello, {name}!";

        public override string WhatIDo =>
            "I help you meet colleagues you can help and who can help you: three people a week, each with reasons, and nobody is put in "
                + "touch without saying yes.";

        public override string HelpTitle => "What you can say";

        public override IReadOnlyList<HelpLine> Help =>
        [
            new("who should I meet this week?", "three people, with reasons",
                "suggest recommend colleague coffee lunch random roulette match buddy"),
            new("others · someone from Finance", "three more; the best three of a department or place",
                "different location office team newcomer joined"),
            new("why Marta? · why 2?", "everything that speaks for somebody"),
            new("who knows Kubernetes? · who could I help?", "people who offer it, or look for what you offer",
                "expert skill search find teach mentor answer question support"),
            new("introduce me to Marta because …", "asks Marta; nobody is put in touch without a yes",
                "intro connect contact write chat talk reach invite meeting schedule"),
            new("introduce Ana to Luis because …", "brings two of your contacts together"),
            new("requests", "what waits for you, and what you wait for",
                "pending cancel withdraw accept decline approve invitation introduction"),
            new("I offer … · I look for … · I like …", "tells colleagues how you can help each other",
                "hobby interest skill learn need mentor"),
            new("my profile · edit my profile", "what others see of you",
                "name title role position department place city language speak photo picture bio email"),
            new("my goal is … by June · my strategy", "what you work towards, and how your network is doing; only you see it",
                "objective plan career promotion target progress stats statistics"),
            new("who did I hide?", "people you don't want suggested", "block unblock blocked ignore avoid never dislike unhide"),
            new("contacts · circles · add Ana from Contoso", "the people you know; only you see them",
                "address book list friend delete forget remove merge import circle"),
            new("import my contacts · export my contacts", "from and to a vCard or a table, such as LinkedIn's",
                "upload download file csv vcf vcard linkedin outlook google phone backup"),
            new("met Luis yesterday about … · note Luis …", "what you want to remember of somebody",
                "talked spoke call remember history birthday"),
            new("remind me to write to Luis on Friday", "brings it up in your nudge of that day",
                "remind reminder follow forget task todo"),
            new("every 3 weeks Luis · who do I owe a call?", "keeps you in touch", "remind reminder follow often regular rhythm"),
            new("what should I do today? · nudges at 8:30 on weekdays", "a few small things, at your hour; “nudges off” ends them",
                "message notification notify remind reminder daily schedule settings frequency time"),
            new("quiet 18:00–08:00 · away from … to …", "when nothing reaches you",
                "holiday vacation leave absence evening night disturb weekend"),
            new("pause until Friday · resume", "nobody is introduced to you meanwhile", "break stop snooze later holiday vacation"),
            new("is this private? · leave", "who sees what; nobody sees you any more",
                "privacy data export gdpr stored delete account erase unsubscribe confidential secret admin"),
        ];

        public override string InYourOwnWords => "Your own words are fine, in English or Spanish.";

        public override string NotUnderstood => "I'm sorry, I didn't understand that.";

        public override string Perhaps => "Perhaps you mean one of these:";

        public override string YouCanSay =>
            "I'm good at a few things, for example “who should I meet this week?”, “I offer …”, “I look for …” and “my "
                + "profile”. “help” shows them all.";

        public override string TooLong(int limit) =>
            $"That's more than I can read at once: at most {limit} characters, please. In short, what can I do for you?";

        public override string TooFast =>
            "That was a lot at once. Please give me a minute and say it again then: nothing of yours is lost.";

        public override string OutdatedButton =>
            "That button comes from an older message of mine and no longer works. Nothing has changed. Please ask me again.";

        public override string UnreadableButton => "I couldn't read that button, so I did nothing. Please ask me again.";

        public override string OnlyLooking =>
            "I can only show you things here. To change something or to ask somebody, write to me in our chat.";

        public override string InPrivateOnly => "That's between you and me: please write to me in a private chat.";

        public override string Standstill =>
            "I'm taking a break: those who run the programme have paused it for everybody. Nothing of yours is lost, and I'll go on when "
                + "they start it again.";

        public override string UnknownWorkspace =>
            "I'm not set up for this workspace yet. Please ask whoever installed me to finish the setup.";

        public override string TryLater =>
            "I can't read something that I keep for you just now. It is still there, and nothing is lost. Whoever runs me can see it and "
                + "put it right: please try again later.";

        public override string UnknownPerson =>
            "I can't find you in this organisation any more. Please reload the page and choose who you are.";

        public override string ShowHelp => "What can I say?";

        public override string Goodbye => "My pleasure. See you soon!";

        public override string Heard => "Good. Just say what comes next.";

        public override string NoProblem => "No problem at all. I'm here when you need me.";

        public override string SayItAgain =>
            "Sorry about that. Please say it once more in full, with first and last name: “introduce me to Ana López”. If there is an "
                + "“Undo” below what I did, it takes it back.";

        public override string HowOthersJoin =>
            "Everybody joins by themselves: tell your colleague to write “join” to me here. I then say what is shown to whom, and "
                + "nothing happens before they click yes.";

        public override string HowIChoose =>
            "I compare what each of you looks for with what the other offers, then interests, whom you both know, and where you know "
                + "nobody yet. I learn a little from what comes of my suggestions, and there is no language model in me. “why?” shows "
                + "everything that speaks for somebody.";

        public override string WhatANoMeans =>
            "You never have to answer, and a no stays between you and me: to the other side it looks like silence, and lapses after a "
                + "while. Taking part is up to you, too: “leave” ends it whenever you like.";

        public override string TellWhoRunsMe =>
            "I can't pass that on myself: please tell whoever runs me in your company what you did and what happened. And do try again; "
                + "asking twice does no harm.";

        public override string AgainstHarm =>
            "I'm sorry. That should not happen to you, and it isn't your fault. Please talk to somebody who can act: HR, your company's "
                + "confidential line if it has one, or a person you trust. "
            + "If you are in danger right now, call your local emergency number. "
            + "What I can do: “never suggest …” with the name keeps the two of you apart, both ways, and nobody learns of it; to a "
            + "request, “Never from this person” lets you report it to those who run me. "
            + "I tell nobody what you wrote, and I don't keep it.";

        public override string InDistress =>
            "I'm sorry it is this hard right now, and I'm glad you said it. I'm only a program, so please don't stay alone with it: "
                + "talk to somebody you trust today, to a doctor, or to HR or your company's confidential counselling line if it has one. "
            + "If you might hurt yourself or are in danger, call your local emergency number now. I tell nobody what you wrote, and I "
            + "don't keep it.";

        public override string HowToUndo =>
            "What can be taken back has a button “Undo” right below it. Anything else: just tell me how it should be, for example “I "
                + "no longer offer Excel”, and I'll change it.";

        public override string Regret =>
            "I'm sorry. The more I know of what you look for and offer, the better I get: “I look for …”, “I offer …”. And if "
                + "you'd rather hear less of me, “fewer nudges” or “stop” will do.";

        public override string PrivacyTitle => "Who sees what";

        public override IReadOnlyList<string> Privacy =>
        [
            "I read nothing but what is written to me. No other chat, no text of any mail; of your calendar only when you're busy, and "
                + "only if you connect it.",
            "Your contacts, your notes, whom you hid and whom you said no to: only you. Those who run me look after the storage, and what "
                + "they take out is on record: “who looked at my data?”",
            PrivacyPhrases.In(Lang.English).WhatAdministratorsSee,
            PrivacyPhrases.In(Lang.English).WhatTiesTell,
            "Your profile: colleagues who joined, once you have joined yourself. Your e-mail address: only somebody you have said yes to.",
            "“my profile” shows what others see. “leave” hides you at once and, if you like, erases what I keep.",
        ];

        public override string LeaveOrErase => "Leave or erase";
    }
}
