using System.Security.Cryptography;
using System.Text;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Introductions.Meetings;

/// <summary>Looks up the calendar file behind a link of a card: <c>{org}/{introduction}/{number}?token=…</c>.</summary>
public sealed class CalendarFiles(IntroductionStore introductions, PersonStore people)
{
    /// <summary>Long after the last of the times that a link offers.</summary>
    private static readonly Duration _kept = Duration.FromDays(30);

    /// <param name="number">1–3: which of the proposed times.</param>
    /// <returns>Null unless the token is that of an agreed introduction and there is such a time, and after 30 days.</returns>
    public async Task<IcsFile?> FindAsync(OrgId org, string introduction, int number, string token, Instant now,
        CancellationToken cancellation)
    {
        if (await introductions.GetAsync(org, introduction, cancellation) is not { ConnectedAt: { } connected } found
            || now - connected > _kept
            || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(found.Token), Encoding.UTF8.GetBytes(token))
            || await people.GetAsync(org, found.One, cancellation) is not { Membership: Membership.Joined } one
            || await people.GetAsync(org, found.Other, cancellation) is not { Membership: Membership.Joined } other)
        {
            return null;
        }

        var times = MeetingTimes.Of(found, one, other, connected);
        var phrases = IntroductionPhrases.In(one.Lang == other.Lang ? one.Lang ?? Lang.English : Lang.English);
        return number >= 1 && number <= times.Count
            ? new IcsFile(
                $"{found.Id}-{number}@networkingbot",
                phrases.MeetingTitle(one.Name, other.Name),
                WordsOf(found, one.Name, phrases),
                times[number - 1],
                times[number - 1] + CommonHours.Meeting,
                connected
            )
            : null;
    }

    private static string WordsOf(Introduction introduction, string name, IntroductionPhrases phrases) =>
        introduction.Kind == IntroductionKind.OfContacts
        ? introduction.Message
        : string.Join(
            '\n',
            new[]
            {
                $"{phrases.LooksFor(name)}: {introduction.LooksFor}",
                $"{phrases.OffersInReturn(name)}: {introduction.Offers}",
                introduction.Message,
            }.Where(line => line.Length > 0)
        );
}
