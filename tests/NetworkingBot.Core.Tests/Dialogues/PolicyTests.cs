using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Dialogues;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Tests.Dialogues;

/// <summary>How sure a reading has to be follows from what a mistake would cost.</summary>
public class PolicyTests
{
    private static readonly Policy _policy = new(Commands.All);
    private static readonly Command _show = new ShowProfile();
    private static readonly Command _store = new AddToProfile(ProfileList.Offers, "Excel");
    private static readonly Command _reach = new AskForIntroduction(new PersonId("marta"), Who: null, Because: null);

    [Fact]
    public void Showing_is_done_sooner_than_storing()
    {
        Assert.Equal(new Decision.Do(_show), Decide(("profile", 0.6, _show)));
        Assert.IsType<Decision.Choose>(Decide(("add-to-profile", 0.6, _store)));
        Assert.Equal(new Decision.Do(_store), Decide(("add-to-profile", 0.85, _store)));
    }

    [Fact]
    public void What_reaches_others_goes_on_to_a_question_of_its_own() =>
        Assert.Equal(new Decision.Do(_reach), Decide(("ask", 0.65, _reach)));

    [Fact]
    public void In_doubt_the_likeliest_three_are_offered_once_each()
    {
        var choose = Assert.IsType<Decision.Choose>(Decide(("profile", 0.3, _show), ("edit-profile", 0.2, _show), ("ask", 0.19, _reach),
            ("add-to-profile", 0.18, _store), ("leave", 0.13, new Leave(Erase: true))));

        Assert.Equal([_show, _reach, _store], choose.Commands);
    }

    [Theory]
    [InlineData("unsupported:salary", "salary")]
    [InlineData("offtopic", "offtopic")]
    public void A_wish_that_is_not_served_is_said_to_be_so(string label, string topic) =>
        Assert.Equal(new Decision.Cannot(topic), Decide((label, 0.5, null)));

    [Fact]
    public void An_unserved_wish_that_is_hardly_likely_gives_way_to_what_can_be_done() =>
        Assert.IsType<Decision.Choose>(Decide(("unsupported:salary", 0.3, null), ("profile", 0.25, _show)));

    [Fact]
    public void Nothing_likely_is_lost() => Assert.IsType<Decision.Lost>(Decide(("profile", 0.05, _show)));

    [Fact]
    public void Every_command_that_can_be_said_and_changes_something_has_a_risk() => Assert.All(
        Commands.All.Entries.Where(entry => entry.Command.Name.StartsWith("Save", StringComparison.Ordinal)
            || entry.Command.Name.StartsWith("Set", StringComparison.Ordinal)
            || entry.Command.Name.StartsWith("Keep", StringComparison.Ordinal)),
        entry => Assert.NotEqual(Risk.Read, entry.Risk));

    [Fact]
    public void Every_command_with_words_has_a_label_for_when_it_is_in_doubt()
    {
        string[] chat = ["greet", "thank", "let-go", "correct", "take-back", "acknowledge", "send-feedback"];

        Assert.Empty(Commands.All.Entries.Where(entry => entry.Senses.Count > 0).Select(entry => entry.Name).Except(CommandLabels.Names)
            .Except(chat));
    }

    private static Decision Decide(params (string Label, double Confidence, Command? Command)[] ranked) =>
        _policy.Decide([.. ranked.Select(one => new Candidate(new Intent(one.Label, one.Confidence), one.Command))]);
}
