using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Contacts.Encounters;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Organisations;
using NodaTime;

namespace NetworkingBot.Core.Nudges;

/// <summary>What the person asked to be reminded of, the oldest first.</summary>
public sealed class Reminders : INudgeSource
{
    public Task<IReadOnlyList<NudgeItem>> FindAsync(NudgeContext view, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<NudgeItem>>([
            .. from entry in view.Contacts
            let next = entry.Contact.Reminder
            where next?.IsDue(view.Today) == true
            orderby next.On, entry.Contact.Id
            select view.ToWrite(
                NudgeKind.Reminder,
                entry,
                view.Phrases.AsYouAsked(entry.Name, What(entry.Contact, view.Today)),
                ContactPhrases.In(view.Lang).Opener(entry.Name, known: false)
            ) with { Opener = null },
        ]);

    /// <summary>What all that is due about somebody is for; null: nothing was said of it.</summary>
    private static string? What(Contact contact, LocalDate today) =>
        string.Join("; ", contact.Reminders.Where(reminder => reminder.IsDue(today)).Select(reminder => reminder.What).OfType<string>())
            is { Length: > 0 } what
            ? what
            : null;
}

/// <summary>Contacts who look for what the person offers.</summary>
public sealed class PeopleToHelp(Colleagues colleagues) : INudgeSource
{
    private const int Max = 40;

    public async Task<IReadOnlyList<NudgeItem>> FindAsync(NudgeContext view, CancellationToken cancellation)
    {
        var items = new List<NudgeItem>();
        foreach (
            var entry in Turns
                .Of(view.Colleagues.Where(entry => entry.Colleague!.Profile.LooksFor.Length > 0), view)
                .Take(view.Me.Profile.Offers.IsEmpty ? 0 : Max)
        )
        {
            var common = await colleagues.BetweenAsync(view.Me.Org, view.Me.Id, entry.Colleague!.Id, view.Now, cancellation);
            if (common.TheyLookFor is [var words, ..])
            {
                items.Add(
                    view.ToWrite(
                        NudgeKind.Help,
                        entry,
                        view.Phrases.CanHelp(entry.Name, words.Theirs, words.Mine),
                        view.Phrases.HelpOpener(entry.Name, words.Theirs)
                    )
                );
            }
        }

        return items;
    }
}

/// <summary>Contacts whose rhythm is over, overdue first.</summary>
public sealed class QuietContacts : INudgeSource
{
    public Task<IReadOnlyList<NudgeItem>> FindAsync(NudgeContext view, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<NudgeItem>>([
            .. DueContacts
                .Of(view.Contacts, view.ContactSettings, view.Today, view.Me.Zone)
                .Where(entry => entry.Colleague?.IsPausedAt(view.Now) != true)
                .Select(entry =>
                    view.ToWrite(
                        NudgeKind.GoneQuiet,
                        entry,
                        view.Phrases.GoneQuiet(entry.Name, DaysSince(entry, view)),
                        ContactPhrases.In(view.Lang).Opener(entry.Name, entry.Contact.Familiarity is not null)
                    )
                ),
        ]);

    private static int? DaysSince(BookEntry entry, NudgeContext view) =>
        entry.Contact.LastOn(view.Me.Zone) is { } last ? Period.DaysBetween(last, view.Today) : null;
}

/// <summary>Two contacts who could help each other, do not know each other yet, and may be asked.</summary>
public sealed class ContactsToConnect(Colleagues colleagues, OrganisationCache views, IntroductionSettings settings) : INudgeSource
{
    private const int Among = 10;

    public async Task<IReadOnlyList<NudgeItem>> FindAsync(NudgeContext view, CancellationToken cancellation)
    {
        List<BookEntry> some =
        [
            .. Turns
                .Of(view.Colleagues.Where(entry => RequestPolicy.HasRoom(entry.Colleague!.Engagements, view.Now, settings)), view)
                .Take(Among),
        ];
        var index = (await views.GetAsync(view.Me.Org, view.Now, cancellation)).Index;
        foreach (var one in some)
        {
            var apart = RequestPolicy
                .Barred(one.Colleague!.Engagements, view.Now)
                .Union(await colleagues.KeptApartAsync(view.Me.Org, one.Colleague.Id, view.Now, cancellation));
            foreach (
                var other in some.Where(other =>
                    string.CompareOrdinal(one.Contact.Id, other.Contact.Id) < 0 && !apart.Contains(other.Colleague!.Id)
                )
            )
            {
                var common = CommonGround.Between(index, one.Colleague.Id, other.Colleague!.Id, view.Now);
                if (
                    common.TheyOffer.Concat(common.TheyLookFor).FirstOrDefault() is { } help
                    && !Know(index, one.Colleague.Id, other.Colleague.Id)
                )
                {
                    return
                    [
                        new NudgeItem(
                            NudgeKind.Connect,
                            $"{one.Contact.Id}|{other.Contact.Id}",
                            view.Phrases.Connect(one.Name, other.Name, help.Theirs)
                        )
                        {
                            ActLabel = view.Phrases.IntroduceThem,
                        },
                    ];
                }
            }
        }

        return [];
    }

    private static bool Know(OrganisationIndex index, PersonId one, PersonId other) =>
        index.Read(() => index.NumberOf(one) is { } me && index.NumberOf(other) is { } them && index.Ties.Any(me, them));
}

/// <summary>Everybody has their turn: each day another order, the same all day.</summary>
internal static class Turns
{
    public static IEnumerable<BookEntry> Of(IEnumerable<BookEntry> entries, NudgeContext view)
    {
        var seed = StableHash.Of(view.Me.Id.Value, view.Today.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        return entries
            .OrderBy(entry => StableHash.Mix(seed, StableHash.Of(entry.Contact.Id)))
            .ThenBy(entry => entry.Contact.Id, StringComparer.Ordinal);
    }
}
