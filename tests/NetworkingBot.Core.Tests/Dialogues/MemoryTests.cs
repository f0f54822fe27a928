using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Dialogues;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Core.Tests.Dialogues;

/// <summary>What a conversation keeps of a turn, and for how long.</summary>
public class MemoryTests
{
    private static readonly Instant _now = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly CommandCodec _codec = new(Commands.All);
    private static readonly Memory _memory = new(_codec);
    private static readonly Address _slack = new("slack", "T1", "ana");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_list_stays_on_the_screen_while_one_of_it_is_looked_at()
    {
        var listed = After(new DialogueState(), Shown("a", "b", "c"));
        var looked = After(listed, Shown("b"));

        Assert.Equal(["a", "b", "c"], looked.Listed);
        Assert.Equal("b", looked.SpokenOf);
    }

    [Fact]
    public void Of_a_new_list_nobody_is_spoken_of_yet() =>
        Assert.Null(After(After(new DialogueState(), Shown("x")), Shown("a", "b")).SpokenOf);

    [Fact]
    public void Looking_something_up_leaves_a_question_open_and_doing_something_closes_it()
    {
        var asked = After(new DialogueState(), Reply.Say(Lang.English, "Shall I?") with { Asks = new OpenQuestion(new ShowHelp()) });

        Assert.NotNull(After(asked, Shown("a")).Question);
        Assert.Null(After(asked, Shown("a"), Risk.Write).Question);
        Assert.Equal(_codec.Encode(new ShowProfile(), Lang.English),
            After(asked, Reply.Say(Lang.English, "Or?") with { Asks = new OpenQuestion(new ShowProfile()) }).Question!.Yes);
    }

    [Fact]
    public void A_confidence_is_not_kept_to_be_said_again()
    {
        Assert.Null(After(new DialogueState(), Shown("a"), said: "I look for help with my depression").Said);
        Assert.Equal("who knows Excel", After(new DialogueState(), Shown("a"), said: "who knows Excel").Said);
    }

    [Fact]
    public async Task After_half_an_hour_it_is_as_if_nothing_had_been_said_and_changes_can_still_be_taken_back()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var store = new DialogueStore(company.Store);
        var org = SmallCompany.Org;
        var changed = After(After(new DialogueState(), Shown("a", "b")),
            Reply.Say(Lang.English, "Noted.") with { Changed = new Changed(new ShowHelp()) }, Risk.Write);
        await store.SaveAsync(await store.OpenAsync(org, new PersonId("ana"), _slack, _now, Cancellation), changed, Cancellation);

        var soon = await store.OpenAsync(org, new PersonId("ana"), _slack, _now + Duration.FromMinutes(29), Cancellation);
        var later = await store.OpenAsync(org, new PersonId("ana"), _slack, _now + Duration.FromMinutes(31), Cancellation);

        Assert.Equal(["a", "b"], soon.State.Listed);
        Assert.Empty(later.State.Listed);
        Assert.Single(later.State.Changes);
    }

    [Fact]
    public async Task Two_devices_are_one_conversation_and_two_workspaces_are_two()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var store = new DialogueStore(company.Store);
        var (org, ana) = (SmallCompany.Org, new PersonId("ana"));
        await store.SaveAsync(await store.OpenAsync(org, ana, _slack, _now, Cancellation), After(new DialogueState(), Shown("a", "b")),
            Cancellation);

        Assert.Equal(["a", "b"], (await store.OpenAsync(org, ana, _slack with { User = "other-device" }, _now, Cancellation)).State.Listed);
        Assert.Empty((await store.OpenAsync(org, ana, _slack with { Workspace = "T2" }, _now, Cancellation)).State.Listed);
        Assert.Empty((await store.OpenAsync(org, new PersonId("luis"), _slack, _now, Cancellation)).State.Listed);
    }

    [Fact]
    public async Task Of_two_answers_at_the_same_moment_one_takes_the_question()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var store = new DialogueStore(company.Store);
        var asked = After(new DialogueState(), Reply.Say(Lang.English, "Shall I?") with { Asks = new OpenQuestion(new ShowHelp()) });
        await store.SaveAsync(await store.OpenAsync(SmallCompany.Org, new PersonId("ana"), _slack, _now, Cancellation), asked,
            Cancellation);
        var one = await store.OpenAsync(SmallCompany.Org, new PersonId("ana"), _slack, _now, Cancellation);
        var other = await store.OpenAsync(SmallCompany.Org, new PersonId("ana"), _slack, _now, Cancellation);

        Assert.NotNull(await store.TakeQuestionAsync(one, Cancellation));
        Assert.Null(await store.TakeQuestionAsync(other, Cancellation));
    }

    [Fact]
    public async Task Conversations_are_given_out_and_erased_with_the_person()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var core = new ConversationCore(company.Services);
        await core.TakeAsync(new Turn(new Caller(new Address("local", SmallCompany.Org.Value, "ana"), "Ana"),
            new Said("¿quién sabe de Kubernetes?")), Cancellation);
        var ana = (await company.Services.People.GetAsync(SmallCompany.Org, new PersonId("ana"), Cancellation))!;
        var before = await company.Services.Dialogues.ExportAsync(ana, _now, Cancellation).ToListAsync(Cancellation);

        await company.Services.PersonalRecords.EraseAsync(ana, _now, Cancellation);

        Assert.Contains("Kubernetes", Assert.Single(before).Json, StringComparison.Ordinal);
        Assert.Empty(await company.Services.Dialogues.ExportAsync(ana, _now, Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task What_did_not_change_is_not_written()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var counting = new CountingTableStore(company.Store);
        var store = new DialogueStore(counting);
        await store.SaveAsync(await store.OpenAsync(SmallCompany.Org, new PersonId("ana"), _slack, _now, Cancellation),
            After(new DialogueState(), Shown("a", "b")), Cancellation);
        var again = await store.OpenAsync(SmallCompany.Org, new PersonId("ana"), _slack, _now, Cancellation);
        var before = counting.Counted.Requests;

        await store.SaveAsync(again, After(again.State, Shown("a", "b")), Cancellation);

        Assert.Equal(before, counting.Counted.Requests);
    }

    private static DialogueState After(DialogueState before, Reply reply, Risk risk = Risk.Read, string? said = null) =>
        _memory.After(before, new Answered(risk, reply, said, [], Answers: false, [], "c1", _now));

    private static Reply Shown(params string[] people) =>
        Reply.Of(Lang.English, [.. people.Select(id => new Card(new PersonLine(new PersonId(id), id.ToUpperInvariant(), "")))]);
}
