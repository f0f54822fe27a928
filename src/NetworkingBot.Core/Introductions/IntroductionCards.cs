using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Introductions.Meetings;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>An introduction as each of those involved sees it.</summary>
internal static class IntroductionCards
{
    /// <summary>What the proposer has set going, word for word, with what can still be done about it.</summary>
    public static Card Proposed(IntroductionView scene, Lang lang)
    {
        var phrases = IntroductionPhrases.In(lang);
        var introduction = scene.Introduction;
        return new Card(
        [
            new Heading(introduction.Kind switch
            {
                IntroductionKind.Direct => phrases.WillAsk(scene.Other.Name),
                IntroductionKind.ThroughContact => phrases.WillAskFirst(scene.Introducer!.Name, scene.Other.Name),
                IntroductionKind.OfContacts => phrases.WillIntroduce(scene.One.Name, scene.Other.Name),
            }),
            .. WordsOf(introduction, phrases.YouLookFor, phrases.YouOffer, phrases.YourWords),
            new Paragraph(
                scene.Now < introduction.SendsAt ? phrases.GoesOutAt(Time(introduction.SendsAt, scene.Viewer)) : phrases.IsOut,
                Tone.Quiet
            ),
            WhatProposerCanDo(scene, phrases),
        ]);
    }

    /// <summary>
    /// The question to somebody who must agree: who, why, what they look for, what they offer in return, how one knows them.
    /// </summary>
    public static Card Request(IntroductionView scene, bool isReminder, Lang lang)
    {
        var phrases = IntroductionPhrases.In(lang);
        return new Card(
        [
            .. isReminder ? [new Paragraph(phrases.Reminder, Tone.Quiet)] : Array.Empty<Element>(),
            .. Question(scene, phrases, lang),
            new Paragraph(scene.IsIntroducer ? phrases.OnlyYouKnow : phrases.OnlyIfYes(Reach.AddressOf(scene.Viewer)), Tone.Quiet),
            Answers(scene, phrases),
        ])
        {
            Refresh = new ShowRequest(scene.Introduction.Id),
        };
    }

    /// <summary>
    /// For the two: how they reach each other, how to begin, and when. For whoever brought them together: that it worked.
    /// </summary>
    public static Card Connected(IntroductionView scene, IntroductionSettings settings, Reach reach, Lang lang)
    {
        var phrases = IntroductionPhrases.In(lang);
        if (scene.IsIntroducer)
        {
            return new Card(
                new Heading(phrases.ConnectedIntroducer(scene.One.Name, scene.Other.Name)),
                new Paragraph(phrases.ConnectedIntroducerText)
            );
        }

        var openers = Openers.For(scene, lang);
        var times = MeetingTimes.Of(scene);
        Button[] next =
        [
            .. reach.Links(scene.Viewer, scene.Partner, Openers.Greeting(scene, lang), times.Count > 0 ? times[0] : null, lang),
            .. MeetingTimes.Files(scene, times, settings, lang),
        ];
        return new Card(
        [
            new Heading(phrases.ConnectedTitle(scene.Partner.Name)),
            ProfileCard.Line(scene.Partner),
            .. scene.Introducer is { } introducer ? [new Paragraph(phrases.BroughtBy(introducer.Name))] : Array.Empty<Element>(),
            .. reach.OpensGroup(scene.One, scene.Other) ? [new Paragraph(phrases.GroupOpens)] : Array.Empty<Element>(),
            new Facts([new Fact(phrases.ReachedAt(scene.Partner.Name), Reach.AddressOf(scene.Partner))]),
            new Paragraph(phrases.Openers, Tone.Strong),
            new Bullets(openers),
            .. times.Count == 0
                ? new Element[] { new Paragraph(MeetingTimes.NoneSaid(scene, lang)) }
                :
                [
                    new Paragraph(
                        times.Any(time => MeetingTimes.Differs(time, scene)) ? phrases.TimesYoursFirst : phrases.Times,
                        Tone.Strong
                    ),
                    new Bullets([.. times.Select(time => MeetingTimes.Shown(time, scene, lang))]),
                ],
            .. next.Length > 0 ? [new Buttons(next)] : Array.Empty<Element>(),
        ]);
    }

    /// <summary>What stands in the conversation that the bot opens for the two.</summary>
    public static Card Group(IntroductionView scene, Lang lang)
    {
        var phrases = IntroductionPhrases.In(lang);
        var name = scene.Proposer.Name;
        var times = MeetingTimes.Of(scene);
        return new Card(
        [
            new Heading(phrases.MeetingTitle(scene.One.Name, scene.Other.Name)),
            new Paragraph(phrases.BothSaidYes),
            .. WordsOf(scene.Introduction, phrases.LooksFor(name), phrases.OffersInReturn(name), phrases.TheirWords(name)),
            new Paragraph(phrases.Openers, Tone.Strong),
            new Bullets(Openers.ForBoth(scene, lang)),
            .. times.Count == 0
                ? new Element[] { new Paragraph(MeetingTimes.NoneSaid(scene, lang)) }
                :
                [
                    new Paragraph(phrases.Times, Tone.Strong),
                    new Bullets([.. times.Select(time => MeetingTimes.ShownToBoth(time, scene, lang))]),
                ],
        ]);
    }

    public static Card Lapsed(IntroductionView scene, Lang lang)
    {
        var phrases = IntroductionPhrases.In(lang);
        return new Card(
            new Paragraph(
                scene.IsIntroducer ? phrases.LapsedOfContacts(scene.One.Name, scene.Other.Name) : phrases.Lapsed(scene.Partner.Name)
            )
        );
    }

    /// <summary>To whoever brought two people together who then met.</summary>
    public static Card Thanks(IntroductionView scene, Lang lang) =>
        new(new Paragraph(IntroductionPhrases.In(lang).TheyMet(scene.One.Name, scene.Other.Name)));

    public static Card DidYouMeet(IntroductionView scene, Lang lang)
    {
        var phrases = IntroductionPhrases.In(lang);
        var id = scene.Introduction.Id;
        return new Card(
            new Heading(phrases.DidYouMeet(scene.Partner.Name)),
            new Buttons(
            [
                new CommandButton(phrases.MetYes, new TellMet(id, Met.Yes), ButtonStyle.Primary),
                new CommandButton(phrases.MetNotYet, new TellMet(id, Met.NotYet)),
                new CommandButton(phrases.MetNo, new TellMet(id, Met.No)),
            ]));
    }

    /// <summary>One line of “requests”: what it is, and what one can do.</summary>
    public static Card Listed(IntroductionView scene, Lang lang)
    {
        var phrases = IntroductionPhrases.In(lang);
        var introduction = scene.Introduction;
        if (introduction.WaitsFor(scene.Viewer.Id, scene.Now))
        {
            return new Card([.. Question(scene, phrases, lang), Answers(scene, phrases)]);
        }

        var isMine = introduction.ProposedBy == scene.Viewer.Id;
        var when =
            scene.Now < introduction.SendsAt
                ? phrases.GoesOut(Time(introduction.SendsAt, scene.Viewer))
                : phrases.SentOn(Dates.Long(lang, introduction.SendsAt.InZone(scene.Viewer.Zone).Date));
        return new Card([
            new Paragraph($"{(isMine ? Mine(scene, phrases) : phrases.AgreedToMeet(scene.Partner.Name))} ({when})"),
            .. isMine ? [WhatProposerCanDo(scene, phrases)] : Array.Empty<Element>(),
        ]);
    }

    private static Buttons WhatProposerCanDo(IntroductionView scene, IntroductionPhrases phrases)
    {
        var id = scene.Introduction.Id;
        var withdraw = new CommandButton(phrases.Withdraw, new Withdraw(id));
        return new Buttons(
            scene.Now < scene.Introduction.SendsAt
                ?
                [
                    new CommandButton(phrases.SendNow, new SendNow(id), ButtonStyle.Primary),
                    new CommandButton(phrases.Change, new ChangeRequest(id)),
                    withdraw,
                ]
                : [withdraw]
        );
    }

    private static string Mine(IntroductionView scene, IntroductionPhrases phrases) => scene.Introduction.Kind switch
    {
        IntroductionKind.Direct => phrases.Asked(scene.Other.Name),
        IntroductionKind.ThroughContact => phrases.AskedThrough(scene.Introducer!.Name, scene.Other.Name),
        IntroductionKind.OfContacts => phrases.Introduced(scene.One.Name, scene.Other.Name),
    };

    private static IEnumerable<Element> Question(IntroductionView scene, IntroductionPhrases phrases, Lang lang)
    {
        var introduction = scene.Introduction;
        var name = scene.Proposer.Name;
        var words = WordsOf(introduction, phrases.LooksFor(name), phrases.OffersInReturn(name), phrases.TheirWords(name));
        IEnumerable<Element> known =
            scene.KnownToBoth.Count > 0 ? [new Paragraph(phrases.YouBothKnow(Listing.And(lang, scene.KnownToBoth)))] : [];
        return introduction.Kind switch
        {
            IntroductionKind.OfContacts =>
            [
                new Heading(phrases.OfContactsTitle(name, scene.Partner.Name)),
                ProfileCard.Line(scene.Partner),
                .. Published(scene.Partner, phrases),
                .. words,
            ],
            IntroductionKind.ThroughContact when scene.IsIntroducer =>
                [
                    new Heading(phrases.ThroughTitle(name, scene.Other.Name)),
                    ProfileCard.Line(scene.Proposer),
                    .. words,
                    new Paragraph(phrases.ThroughQuestion(name, scene.Other.Name)),
                ],
            IntroductionKind.ThroughContact =>
            [
                new Heading(phrases.RequestTitle(name)),
                    ProfileCard.Line(scene.Proposer),
                    .. words,
                    new Paragraph(phrases.ContactAgrees(scene.Introducer!.Name)),
                ],
            IntroductionKind.Direct => [new Heading(phrases.RequestTitle(name)), ProfileCard.Line(scene.Proposer), .. words, .. known],
        };
    }

    private static Buttons Answers(IntroductionView scene, IntroductionPhrases phrases)
    {
        var id = scene.Introduction.Id;
        return new Buttons(
        [
            new CommandButton(phrases.Yes, new SayYes(id), ButtonStyle.Primary),
            new CommandButton(phrases.Later, new SayLater(id)),
            new CommandButton(phrases.No, new SayNo(id)),
            new CommandButton(phrases.Never, new SayNever(id), Confirm: phrases.ConfirmNever(scene.Proposer.Name)),
        ]);
    }

    private static IEnumerable<Element> WordsOf(Introduction introduction, string looksFor, string offers, string message)
    {
        Fact[] facts =
        [
            .. new Fact[]
            {
                new(looksFor, introduction.LooksFor),
                new(offers, introduction.Offers),
                new(message, introduction.Message),
            }.Where(fact => fact.Value.Length > 0),
        ];
        return facts.Length > 0 ? [new Facts(facts)] : [];
    }

    private static IEnumerable<Element> Published(Person person, IntroductionPhrases phrases)
    {
        Fact[] facts =
        [
            .. new Fact[]
            {
                new(phrases.LooksFor(person.Name), string.Join("; ", person.Profile.LooksFor)),
                new(phrases.Offers(person.Name), string.Join("; ", person.Profile.Offers)),
            }.Where(fact => fact.Value.Length > 0),
        ];
        return facts.Length > 0 ? [new Facts(facts)] : [];
    }

    private static string Time(Instant at, Person viewer) => Dates.Time(at.InZone(viewer.Zone).TimeOfDay);
}
