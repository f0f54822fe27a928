using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Suggestions;
using NodaTime;

namespace NetworkingBot.Core.Nudges;

/// <summary>Decides what is worth somebody's few minutes now.</summary>
public sealed class NudgeAgenda(
    ContactBook book,
    Colleagues colleagues,
    IntroductionRequests introductions,
    Slates slates,
    Platforms platforms,
    IReadOnlyList<INudgeSource> sources
)
{
    public const int MaxItems = 3;

    /// <summary>Keeps what a message that was shown has promised: this week's people stay those whom it named.</summary>
    public async Task KeepAsync(Person me, IReadOnlyList<NudgeItem> shown, Lang lang, Instant now, CancellationToken cancellation)
    {
        if (shown.Any(item => item.Kind == NudgeKind.ThisWeek))
        {
            var turn = new TurnContext(me, lang, now, HomeOf(me), Private: true);
            await slates.ThisWeekAsync(await slates.OpenAsync(turn, cancellation), turn, cancellation);
        }
    }

    /// <summary>At most three items, ranked by the order of the sources; empty when nothing is useful.</summary>
    /// <param name="remindersOnly">Only what the person asked to be reminded of.</param>
    public async Task<IReadOnlyList<NudgeItem>> ComposeAsync(
        Person me,
        NudgeState state,
        Lang lang,
        Instant now,
        CancellationToken cancellation,
        bool remindersOnly = false
    )
    {
        var view = await OpenAsync(me, lang, now, cancellation);
        var items = new List<NudgeItem>();
        foreach (var source in sources.Where(source => !remindersOnly || source is Reminders))
        {
            if (items.Count < MaxItems)
            {
                var found = (await source.FindAsync(view, cancellation))
                    .Where(item => !state.Rests(item.Key, view.Today) && IsNewTo(items, item))
                    .ToList();
                items.AddRange(found.Take(found.Count == 0 ? 0 : found[0].Kind.Most()));
            }
        }

        return [.. items.Take(MaxItems)];
    }

    /// <summary>Nobody comes twice in one message.</summary>
    private static bool IsNewTo(List<NudgeItem> items, NudgeItem item) =>
        item.Person is not { } person || items.All(other => other.Person?.Id != person.Id);

    /// <summary>Those items of the last message that are still open and still true.</summary>
    public async Task<IReadOnlyList<NudgeItem>> OpenItemsAsync(
        Person me,
        NudgeState state,
        Lang lang,
        Instant now,
        CancellationToken cancellation
    )
    {
        if (state.Open.IsEmpty)
        {
            return [];
        }

        var view = await OpenAsync(me, lang, now, cancellation);
        var items = new List<NudgeItem>();
        foreach (var source in sources)
        {
            items.AddRange((await source.FindAsync(view, cancellation)).Where(item => state.Open.Contains(item.Key)));
        }

        return items;
    }

    private async Task<NudgeContext> OpenAsync(Person me, Lang lang, Instant now, CancellationToken cancellation)
    {
        var apart = await colleagues.KeptApartAsync(me.Org, me.Id, now, cancellation);
        var contacts = await book.AllAsync(me.Org, me.Id, now, cancellation);
        var home = HomeOf(me);
        return new NudgeContext(me, lang, now, home)
        {
            Platform = platforms.Of(home.Channel),
            Contacts = [.. contacts.Where(entry => entry.Contact.Colleague is not { } colleague || !apart.Contains(colleague))],
            ContactSettings = await book.Store.SettingsAsync(me.Org, me.Id, cancellation),
            Introductions = await introductions.OfAsync(me.Org, me.Id, cancellation),
        };
    }

    /// <summary>Where they wrote from last; the local page for whoever never wrote.</summary>
    private static Address HomeOf(Person me) =>
        me.Addresses is [var first, ..] ? first : new Address(OrganisationStore.LocalChannel, me.Org.Value, me.Id.Value);
}
