using System.Globalization;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Dialogues;

/// <summary>Yes, no, later, “never mind” and picks: answers to the open question of this conversation, and to nothing else.</summary>
internal sealed class Answers(CommandCodec codec)
{
    /// <summary>“Yes, make it my goal”: so many words may follow a yes that only say it again.</summary>
    private const int LongestAddition = 6;

    private static readonly HashSet<string> _thumbsUp =
        ["👍", "👌", "✅", "🆗", "🙌", "✔", ":+1:", ":thumbsup:", ":ok_hand:", ":white_check_mark:", "+1"];
    private static readonly HashSet<string> _thumbsDown = ["👎", "❌", "🚫", ":-1:", ":thumbsdown:", ":x:", "-1"];

    public Followed? Read(string text, DialogueState state)
    {
        var words = PlainWords.Read(text);
        if (BareOf(text, words) is { } bare)
        {
            return Answered(bare, words, state.Question);
        }

        if (state.Question is { } question && Pick(text, words, question) is { } picked)
        {
            return picked;
        }

        if (FollowUpWords.Is("forget it", words.Select(word => word.Text)))
        {
            return state.Question?.No is { } no
                ? Decoded(no, agreed: true)
                : new Followed.Do(new LetGo(), Answers: state.Question is not null);
        }

        return state.Question is { } open ? AnsweredWithMore(words, open) : null;
    }

    /// <summary>
    /// “No leave it, I'll see her tomorrow”: a no that says why, where a no changes nothing. Nothing else begins with it, or it would have
    /// been read before.
    /// </summary>
    public Followed.Perhaps? NoWithReason(Utterance said) =>
        said.State.Question is { } question and not { Yes: null, No: null } && FollowUpWords.Length("no", said.Words, 0) > 0
        && (question.No is null || codec.DecodeKept(question.No) is Conversation.Decoded.Understood(LeaveIt or People.Stay, _))
        && Answered(BareAnswer.No, said.Words, question) is { } answer ? new Followed.Perhaps(answer) : null;

    private Followed? Answered(BareAnswer bare, IReadOnlyList<PlainWord> words, KeptQuestion? question) => (bare, question) switch
    {
        (BareAnswer.Yes, { Yes: { } yes }) => Decoded(yes, agreed: true),
        (BareAnswer.Yes, { Choices: [var only] }) => Decoded(only.Does, agreed: true),
        (BareAnswer.Yes, not null) => new Followed.YesToSeveral(),
        (_, { No: { } no }) => Decoded(no, agreed: true),
        (_, not null) => new Followed.Do(new LetGo(), Answers: true),
        (BareAnswer.Yes, null) when FollowUpWords.IsMadeOf("only acknowledges", words) || words.Count == 0 =>
            new Followed.Do(new Acknowledge()),
        (BareAnswer.Yes, null) => new Followed.Do(new SayYes(Introduction: null)),
        (BareAnswer.No, null) => new Followed.Do(new SayNo(Introduction: null)),
        _ => new Followed.Do(new SayLater(Introduction: null)),
    };

    /// <summary>
    /// “Yes, add her”, “sí, añádela”, “no, better leave it”: the words after it only say it again. “Yes, but …” and “yes, ask Luis” say
    /// something else.
    /// </summary>
    private Followed? AnsweredWithMore(IReadOnlyList<PlainWord> words, KeptQuestion question)
    {
        var (yes, no) = (FollowUpWords.Length("yes", words, 0), FollowUpWords.Length("no", words, 0));
        var rest = words.Skip(Math.Max(yes, no)).Select(word => word.Text).ToList();
        HashSet<string> named = [.. question.Choices.Where(choice => choice.Does == question.Yes)
            .SelectMany(choice => PlainWords.Read(choice.Label)).Select(word => word.Text)];
        if (rest.Count is 0 or > LongestAddition || !rest.All(word => named.Contains(word) || FollowUpWords.Is("says it again", [word])))
        {
            return null;
        }

        return yes > no ? Answered(BareAnswer.Yes, words, question)
            : no > yes ? Answered(BareAnswer.No, words, question)
            : null;
    }

    /// <summary>
    /// The label of a button, the name it stands under, or which one it is. Which of several is meant is no consent yet to what reaches
    /// them.
    /// </summary>
    private Followed? Pick(string text, IReadOnlyList<PlainWord> words, KeptQuestion question)
    {
        string[] said = [.. words.Select(word => word.Text)];
        var labels = question.Choices.Select(choice =>
            (Choice: choice, Words: PlainWords.Read(choice.Label).Select(word => word.Text).ToList())).ToList();
        if (said.Length > 0 && labels.Where(label => label.Words.SequenceEqual(said)).ToList() is [var exact, ..])
        {
            return Picked(exact.Choice, agreed: question.Yes is not null);
        }

        if (question.Yes is not null || said.Length == 0)
        {
            return null;
        }

        var picked = labels.Where(label => said.All(label.Words.Contains)).ToList() is [var only] ? Picked(only.Choice, agreed: false)
            : Position(words) is { } position && question.Choices.ElementAtOrDefault(position < 0
                ? question.Choices.Length - 1
                : position - 1) is { } chosen ? Picked(chosen, agreed: false)
            : null;

        return picked switch
        {
            // Whoever is removed is named by whoever wants it: “the last one” may have meant another list.
            Followed.Do { Command: Contacts.RemoveContact } => null,
            // And nobody erases everything with a “2”.
            Followed.Do { Command: People.Leave { Erase: true } } => new Followed.YesToSeveral(),
            _ => picked,
        };
    }

    /// <summary>The one of several answers that is for somebody: «el de Santiago»; null: none is, or it removes them.</summary>
    public Followed? PickOf(string id, KeptQuestion? question) =>
        question is { Yes: null } && question.Choices.FirstOrDefault(choice => choice.Whom == id) is { } choice
        && Picked(choice, agreed: false) is Followed.Do { Command: not Contacts.RemoveContact } picked ? picked : null;

    private Followed.Do? Picked(KeptChoice choice, bool agreed) =>
        Decoded(choice.Does, agreed) is Followed.Do done ? done with { Picked = choice } : null;

    /// <summary>“2”, “the second one”, «la última» as the whole of an answer.</summary>
    private static int? Position(IReadOnlyList<PlainWord> words)
    {
        string[] bare = [.. words.Select(word => word.Text)
            .Where(word => word is not ("the" or "el" or "la" or "number" or "numero" or "one"))];
        return bare is [var only] && FollowUpWords.Value("ordinal", only) is { Length: > 0 } value
            ? int.Parse(value, CultureInfo.InvariantCulture)
            : bare is [[>= '1' and <= '9'] digit] ? digit[0] - '0'
            : null;
    }

    private static BareAnswer? BareOf(string text, IReadOnlyList<PlainWord> words)
    {
        var sign = text.Trim();
        string[] said = [.. words.Select(word => word.Text)];
        return words.Count <= 1 && _thumbsUp.Any(thumb => sign.StartsWith(thumb, StringComparison.Ordinal)) ? BareAnswer.Yes
            : words.Count <= 1 && _thumbsDown.Any(thumb => sign.StartsWith(thumb, StringComparison.Ordinal)) ? BareAnswer.No
            : FollowUpWords.IsMadeOf("yes", words) ? BareAnswer.Yes
            : FollowUpWords.IsMadeOf("no", words) ? BareAnswer.No
            : FollowUpWords.Is("later", said) ? BareAnswer.Later
            : null;
    }

    private Followed? Decoded(string kept, bool agreed) =>
        codec.DecodeKept(kept) is Conversation.Decoded.Understood(var command, _) ? new Followed.Do(command, agreed, Answers: true) : null;
}
