using System.Collections.Immutable;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;
using NodaTime;

namespace NetworkingBot.Core.Dialogues;

/// <summary>A turn that was answered: what a conversation is remembered by.</summary>
/// <param name="Said">The sentence, with what it left unsaid filled in; null: a click, or words that meant something by what went before
/// alone.</param>
/// <param name="Spans">What is known of the world in the sentence.</param>
/// <param name="Answers">True when it answered the open question.</param>
/// <param name="Instead">What else the sentence may have meant.</param>
/// <param name="ChangeId">What a change is known by from now on.</param>
internal sealed record Answered(Risk Risk, Reply Reply, string? Said, IReadOnlyList<Span> Spans, bool Answers,
    IReadOnlyList<Command> Instead, string ChangeId, Instant Now)
{
    /// <summary>What was done, by its name in the catalogue; null: something was asked or said instead.</summary>
    public string? Done { get; init; }

    /// <summary>What the sentence was about, as it was typed; null: it named no skill, interest or goal.</summary>
    public string? About { get; init; }

    /// <summary>True when the sentence named somebody who is not known here.</summary>
    public bool NamesStranger { get; init; }

    /// <summary>What a button under the answer shows; null: none shows anything.</summary>
    public Command? Offers { get; init; }
}

/// <summary>What a conversation has become by a turn.</summary>
internal sealed class Memory(CommandCodec codec)
{
    private const int LongestSaid = 400;
    private const int MostChoices = 8;
    private const int MostInstead = 3;

    public DialogueState After(DialogueState before, Answered turn)
    {
        ImmutableArray<string> people = [.. PeopleOf(turn.Reply).Concat(turn.Reply.Asks?.Whom ?? []).Distinct()];
        var lists = people.Length > 1 || (people.Length == 1 && turn.Reply.Cards.Count > 1);
        var spokenOf = turn.Reply.SpokenOf
            ?? (people.Length == 1 ? people[0] : lists || turn.NamesStranger ? null : OnlyOneIn(turn.Spans) ?? before.SpokenOf);
        var changed = turn.Reply.Changed is { } change
            ? new KeptChange(turn.ChangeId, turn.Now, codec.EncodeToKeep(change.TakeBack, turn.Reply.Lang), change.SeenByOthers)
            : null;
        var state = before with
        {
            At = turn.Now,
            Listed = lists ? [.. people.Take(DialogueState.MostListed)]
                : turn.NamesStranger && before.Listed.Length == 1 ? []
                : before.Listed,
            ToldOf = lists || spokenOf is not null ? null : before.ToldOf,
            SpokenOf = spokenOf,
            More = turn.Reply.More is { } more && !HoldsAddress(turn.Said) ? codec.EncodeToKeep(more, turn.Reply.Lang)
                : lists ? null
                : before.More,
            Offered = turn.Offers is { } offers && !HoldsAddress(turn.Said) ? codec.EncodeToKeep(offers, turn.Reply.Lang) : null,
            Question = QuestionAfter(before.Question, lists, turn),
            LastDone = turn.Done is { } done && Topics.Has(done) ? done : before.LastDone,
            Changes = changed is null ? before.Changes : [changed, .. before.Changes.Take(DialogueState.MostChanges - 1)],
            Instead = turn.Said is null ? before.Instead
                : HoldsAddress(turn.Said) ? []
                : [.. turn.Instead.Take(MostInstead).Select(command => codec.EncodeToKeep(command, turn.Reply.Lang))],
        };
        return turn.Said is { } said ? AfterSentence(state, said, lists, turn, changed)
            : turn.Risk == Risk.Read && !lists ? state
            : state with { Said = null, SaidSpans = default, SaidChanged = null };
    }

    /// <summary>
    /// What is told in confidence is not kept, nor an address, which may open what it leads to, nor what is too long to be said again with
    /// a change.
    /// </summary>
    private static DialogueState AfterSentence(DialogueState state, string said, bool lists, Answered turn, KeptChange? changed) =>
        said.Length > LongestSaid || HoldsAddress(said) || SensitiveWords.TopicOf(said) is not null || CareWords.In(said) is not null
            ? state with { Said = null, SaidSpans = default, SaidChanged = changed?.Id, About = null }
            : state with
            {
                Said = said,
                SaidChanged = changed?.Id,
                About = turn.About,
                // Several of one name to choose from are no search.
                SaidSpans = turn.Done is "people" || (turn.Reply.Asks is not { Whom.IsEmpty: false }
                    && turn.Risk == Risk.Read && (lists || turn.Reply.Asks is not null))
                    ? [.. turn.Spans.Select(span => new SaidSpan(span.Kind, said[span.Start..span.End]))]
                    : default,
            };

    /// <summary>Neither the words nor what was made of them: the buttons below the answer have it, where the person has it too.</summary>
    private static bool HoldsAddress(string? said) => said is not null && WebAddresses.AreIn(said);

    /// <summary>
    /// Looking something up leaves the question open; a newer one closes it, and so does doing something else, and a new list where one
    /// of several was asked for.
    /// </summary>
    private KeptQuestion? QuestionAfter(KeptQuestion? before, bool lists, Answered turn) =>
        turn.Reply.Asks is { } asks && !HoldsAddress(turn.Said)
            ? new KeptQuestion(turn.Now, Kept(asks.Yes, turn.Reply.Lang), Kept(asks.No, turn.Reply.Lang), Choices(asks, turn.Reply))
        : turn.Answers || turn.Risk != Risk.Read || (lists && before?.Yes is null) ? null
        : before;

    private string? Kept(Command? command, Lang lang) => command is null ? null : codec.EncodeToKeep(command, lang);

    /// <summary>Of one of several people, each is called by name: the buttons under them all say the same.</summary>
    private ImmutableArray<KeptChoice> Choices(OpenQuestion asks, Reply reply) =>
    [
        .. (from card in reply.Cards
            let person = asks.Yes is null && card.Elements.OfType<PersonLine>().ToList() is [var only] ? only : null
            from button in card.Elements.OfType<Buttons>().SelectMany(buttons => buttons.Items).OfType<CommandButton>()
                .Take(person is null ? MostChoices : 1)
            select new KeptChoice(person?.Name ?? button.Label, codec.EncodeToKeep(button.Does, reply.Lang)) { Whom = person?.Id.Value })
            .Take(MostChoices).Select((choice, at) => at < asks.Whom.Length ? choice with { Whom = asks.Whom[at] } : choice),
    ];

    /// <summary>Whom a sentence names; null: nobody who is known, or several.</summary>
    public static string? OnlyOneIn(IReadOnlyList<Span> spans) =>
        spans.Where(span => span.Kind is EntityKind.Person or EntityKind.Contact).ToList() is [{ Readings: [{ Id: { Length: > 0 } id }] }]
            ? id
            : null;

    private static IEnumerable<string> PeopleOf(Reply reply) =>
        reply.Cards.SelectMany(card => card.Elements.OfType<PersonLine>()).Select(person => person.Id.Value);
}
