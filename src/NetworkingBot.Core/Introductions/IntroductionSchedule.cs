using NetworkingBot.Core.Due;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>Which messages an introduction calls for, and when. Whether they are still true is decided when they are written.</summary>
internal static class IntroductionSchedule
{
    public const string Kind = "introduction";

    /// <summary>What a new introduction calls for.</summary>
    public static IEnumerable<DueMessage> Of(Introduction introduction) =>
        introduction
            .Consents.Where(consent => introduction.IsTurnOf(consent.By))
            .Select(consent => Message(introduction, consent.By, introduction.SendsAt, Occasion.Request))
            .Concat(
                WhoIsToldOfTheEnd(introduction).Select(person => Message(introduction, person, introduction.ExpiresAt, Occasion.Lapsed))
            );

    /// <summary>What a step calls for.</summary>
    public static IEnumerable<DueMessage> Between(Introduction before, Introduction after)
    {
        if (after.SendsAt != before.SendsAt)
        {
            return Of(after);
        }

        if (before.ConnectedAt is null && after.ConnectedAt is { } connected)
        {
            return Connecting(before, after, connected);
        }

        if (after is { Introducer: { } introducer } && FirstMet(after) is { } met && FirstMet(before) is null)
        {
            return [Message(after, introducer, met, Occasion.Thanks)];
        }

        return after.Consents.SelectMany(consent => (DueMessage[])(consent switch
        {
            Consent.Later later when before.ConsentOf(later.By) != later =>
            [
                Message(after, later.By, later.Until, Occasion.Request, later.Times),
            ],
            Consent.Pending pending when after.IsTurnOf(pending.By) && !before.IsTurnOf(pending.By) =>
            [
                Message(after, pending.By, YesAt(after), Occasion.Request),
            ],
            _ => [],
        }));
    }

    /// <summary>
    /// The one reminder, counted from when somebody has in fact been asked: whoever was away then is not asked and reminded at once.
    /// </summary>
    public static DueMessage Reminder(Introduction introduction, PersonId person, Instant askedAt) =>
        Message(introduction, person, askedAt + introduction.RemindAfter, Occasion.Reminder);

    /// <summary>What a message is about, as it stands in <see cref="DueMessage.About"/>.</summary>
    public static (string Introduction, Occasion? Occasion) Read(string about) =>
        about.Split('|') is [var id, var occasion] && Enum.TryParse<Occasion>(occasion, out var known) ? (id, known) : ("", null);

    /// <summary>Whoever completed it has it as an answer already.</summary>
    private static IEnumerable<DueMessage> Connecting(Introduction before, Introduction introduction, Instant at)
    {
        PersonId[] two = [introduction.One, introduction.Other];
        var last = before.Consents.First(consent => consent is not Consent.Yes).By;
        PersonId[] told = introduction.Introducer is { } introducer ? [.. two, introducer] : two;
        return
        [
            .. told.Where(person => person != last).Select(person => Message(introduction, person, at, Occasion.Connected)),
            Message(introduction, introduction.One, at, Occasion.Group),
            .. two.Select(person => Message(introduction, person, at + MeetingReport.AskedAfter, Occasion.DidYouMeet)),
            .. two.Select(person => Message(introduction, person, at + MeetingReport.AskedAgainAfter, Occasion.DidYouMeetAgain)),
        ];
    }

    private static IEnumerable<PersonId> WhoIsToldOfTheEnd(Introduction introduction) => introduction.Kind == IntroductionKind.OfContacts
        ? [introduction.ProposedBy, introduction.One, introduction.Other]
        : [introduction.ProposedBy];

    private static Instant? FirstMet(Introduction introduction) =>
        introduction.Meetings.FirstOrDefault(report => report.Met == Met.Yes)?.At;

    private static Instant YesAt(Introduction introduction) => introduction.Consents.OfType<Consent.Yes>().Max(yes => yes.At);

    private static DueMessage Message(Introduction introduction, PersonId to, Instant at, Occasion occasion, int times = 0) =>
        new($"introduction-{introduction.Id}-{occasion}-{times}", introduction.Org, to, at, Kind, $"{introduction.Id}|{occasion}");
}

/// <summary>On what occasion somebody is written to about an introduction.</summary>
internal enum Occasion
{
    Request,
    Reminder,
    Lapsed,
    Connected,
    Group,
    DidYouMeet,
    DidYouMeetAgain,
    Thanks,
}
