using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Search;
using NetworkingBot.Core.Suggestions;
using NetworkingBot.Storage;

namespace NetworkingBot.Core.Tests.Conversations;

/// <summary>Somebody's assistant asks for them: they are shown what the chat would show, and nothing is changed by it.</summary>
public sealed class LookingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_is_written_by_looking()
    {
        using var rows = new WrittenRows(SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null }));
        using var company = await SmallCompany.OpenAsync(rows, Cancellation);
        var core = new ConversationCore(company.Services);
        await SayAsync(core, "tom", "remind me to write to Luis on Friday");
        await SayAsync(core, "luis", "intro Tom because he reviews code");
        await SayAsync(core, "luis", "yes");
        var before = rows.TakeNew();

        foreach (var who in new[] { "tom", "luis", "eva", "ben", "zoe", "nobody" })
        {
            foreach (var command in Looks)
            {
                await LookAsync(core, who, command);
            }
        }

        Assert.NotEmpty(before);
        Assert.Empty(rows.TakeNew());
    }

    [Fact]
    public async Task The_week_that_was_looked_at_is_the_week_that_the_chat_shows()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var core = new ConversationCore(company.Services);

        var seen = await LookAsync(core, "tom", new SuggestPeople());
        var shown = await SayAsync(core, "tom", "who should I meet this week?");

        Assert.True(seen.IsAnswer);
        Assert.Equal(NamesIn(shown), NamesIn(seen.Reply));
        Assert.Equal(3, NamesIn(seen.Reply).Count);
    }

    [Fact]
    public async Task Reasons_are_told_for_whom_the_assistant_was_shown_without_the_chat()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var core = new ConversationCore(company.Services);
        var first = NamesIn((await LookAsync(core, "tom", new SuggestPeople())).Reply)[0];

        var byPlace = await LookAsync(core, "tom", new WhySuggested(Person: null, "the first one"));
        var byName = await LookAsync(core, "tom", new WhySuggested(Person: null, first));

        Assert.Contains(first, byPlace.Reply.Text, StringComparison.Ordinal);
        Assert.Equal(byPlace.Reply.Text, byName.Reply.Text);
    }

    [Fact]
    public async Task Whoever_never_joined_or_never_wrote_is_asked_to_join_and_stays_unknown()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var core = new ConversationCore(company.Services);
        var stranger = new Caller(new Address("slack", "W1", "unew"), "New") { Lang = Lang.Spanish };

        var known = await LookAsync(core, "ben", new SuggestPeople());
        var unknown = await core.LookAsync(stranger, new SuggestPeople(), Cancellation);

        Assert.False(known.IsAnswer);
        Assert.Contains("once you have joined", known.Reply.Text, StringComparison.Ordinal);
        Assert.False(unknown.IsAnswer);
        Assert.Equal(Lang.Spanish, unknown.Reply.Lang);
        Assert.Null(await company.Services.Identities.FindAsync(stranger.Address, Cancellation));
    }

    [Fact]
    public async Task Who_paused_sees_and_is_not_seen()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var core = new ConversationCore(company.Services);

        var paused = await LookAsync(core, "eva", new SuggestPeople());
        var found = await LookAsync(core, "tom", SearchPeople.For(new Condition(ConditionKind.Named, "Eva")));

        Assert.True(paused.IsAnswer);
        Assert.DoesNotContain("Eva Martín", found.Reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_looked_for_while_everything_stands_still()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var core = new ConversationCore(company.Services);
        await SayAsync(core, "pilar", "para todo");
        await SayAsync(core, "pilar", "sí");

        var held = await LookAsync(core, "tom", new SuggestPeople());

        Assert.False(held.IsAnswer);
        Assert.Equal((await SayAsync(core, "tom", "who should I meet this week?")).Text, held.Reply.Text);
    }

    /// <summary>Whatever an assistant is made to ask: only what shows something is done.</summary>
    [Fact]
    public async Task A_command_that_does_more_than_show_is_held()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var core = new ConversationCore(company.Services);

        var refused = await LookAsync(core, "tom", new PauseUntil(new NodaTime.LocalDate(2027, 1, 1)));

        Assert.False(refused.IsAnswer);
        Assert.Contains("only show", refused.Reply.Text, StringComparison.Ordinal);
        var tom = await company.Services.People.GetAsync(SmallCompany.Org, new PersonId("tom"), Cancellation);
        Assert.True(tom!.IsVisibleAt(company.Clock.GetCurrentInstant()));
    }

    /// <summary>A person's own notes are for them, not for another company's machine.</summary>
    [Fact]
    public async Task Contacts_are_not_opened()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var core = new ConversationCore(company.Services);
        await SayAsync(core, "tom", "add Wilhelmina Jones from Contoso to my contacts");
        await SayAsync(core, "tom", "note on Wilhelmina Jones: owes me a lunch");

        var inChat = await SayAsync(core, "tom", "who is Wilhelmina Jones?");
        var looked = await LookAsync(core, "tom", new WhySuggested(Person: null, "Wilhelmina Jones"));

        Assert.Contains("owes me a lunch", inChat.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("owes me a lunch", looked.Reply.Text, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Command> Looks =>
    [
        new SuggestPeople(), SearchPeople.For(new Condition(ConditionKind.Offers, "Kubernetes")),
        SearchPeople.For(new Condition(ConditionKind.Place, "Madrid")), new WhySuggested(Person: null, "Luis Pérez"),
        new WhySuggested(Person: null, "the second one"), new ShowRequests(), new ShowReminders(),
    ];

    private static List<string> NamesIn(Reply reply) =>
        [.. reply.Cards.SelectMany(card => card.Elements.OfType<Cards.PersonLine>()).Select(person => person.Name)];

    private static Task<Reply> SayAsync(ConversationCore core, string who, string words) =>
        core.TakeAsync(new Turn(Of(who), new Said(words)), Cancellation);

    private static Task<ConversationCore.Looked> LookAsync(ConversationCore core, string who, Command command) =>
        core.LookAsync(Of(who), command, Cancellation);

    private static Caller Of(string who) => new(new Address("local", SmallCompany.Org.Value, who), who);
}
