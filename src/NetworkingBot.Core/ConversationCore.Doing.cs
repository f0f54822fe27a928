using System.Collections.Immutable;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Dialogues;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core;

/// <summary>What a sentence, a click or a form asks for is done, asked about first, or taken back.</summary>
public sealed partial class ConversationCore
{
    /// <summary>Does a command, or takes back what this conversation changed, and remembers what came of it.</summary>
    private async Task<Exchange> DoAsync(Wish wish, DialogueState state, TurnContext context, CancellationToken cancellation)
    {
        if (wish.Command is NotWhatIMeant && state.Said is not null)
        {
            return await NotMeantAsync(state, context, cancellation);
        }

        // A sentence that is only understood to take something back does not reach what was changed in an earlier conversation: “undo”
        // and its button do.
        var isGuess = wish is { Said: not null, Command: TakeBack } && state.Changes is [var last, ..]
            && context.Now - last.At >= DialogueState.Fresh;
        var (commands, rest) = isGuess ? ([wish.Command], state) : TakenBack(wish.Command, state);
        var replies = await RouteAllAsync([.. commands, .. wish.Also.Take(MaxNamed - 1)], context, cancellation);
        if (wish.Also.Count >= MaxNamed)
        {
            replies = [Reply.Say(context.Lang, DialoguePhrases.In(context.Lang).OnlyTheFirst(MaxNamed)), .. replies];
        }

        var id = replies.Any(reply => reply.Changed is not null) ? _services.NewId() : "";
        var entry = _catalogue.EntryOf(commands[0]);
        var after = commands[0] is People.Leave { Erase: true }
            ? new DialogueState()
            : replies.Aggregate(rest, (before, reply) => _memory.After(before,
                new Answered(entry.Risk, reply, wish.Said, wish.Spans, wish.Answers, wish.Instead, id, context.Now)
                {
                    Done = entry.Name,
                    About = wish.About,
                    NamesStranger = wish.NamesStranger,
                    Offers = OfferedBy(reply),
                }));
        return new Exchange(
            WaysOut.Under(Reply.Joined(replies), id, fromWords: wish.Said is not null && !entry.InGroups, wish.SwitchedFrom), after);
    }

    /// <summary>The first button under an answer that looks something up: what “show me” takes up. Null: none does.</summary>
    private Command? OfferedBy(Reply reply) => reply.Cards.SelectMany(card => card.Elements.OfType<Buttons>())
        .SelectMany(buttons => buttons.Items).OfType<CommandButton>().Select(button => button.Does)
        .FirstOrDefault(command => command is not NotWhatIMeant and not FormCommand && _catalogue.EntryOf(command).Risk == Risk.Read);

    /// <summary>In order, with those last that ask something: what is written next answers the last one.</summary>
    private async Task<IReadOnlyList<Reply>> RouteAllAsync(IReadOnlyList<Command> commands, TurnContext context,
        CancellationToken cancellation)
    {
        var replies = new List<Reply>();
        foreach (var command in commands)
        {
            replies.Add(await RouteAsync(command, context, cancellation));
        }

        return [.. replies.OrderBy(reply => reply.Asks is null ? 0 : 1)];
    }

    /// <summary>
    /// The question that comes before what was only typed: a sensitive line of the profile, and what everybody of the organisation feels.
    /// </summary>
    private Reply? AskedFirst(Command command, TurnContext context) => _catalogue.EntryOf(command) switch
    {
        _ when context.Agreed || !context.Private => null,
        { ForEverybody: true } when _services.Settings.ProgrammeAccess.Admits(context.Me) => _clarifying.Really(command, context.Lang),
        { Publishes: true } when context.Me.Membership == People.Membership.Joined && SensitiveMatter.In(command) is var (topic, line) =>
            Clarifying.Sensitive(topic, line, command, context.Lang),
        _ => null,
    };

    private async Task<Exchange> NotMeantAsync(DialogueState state, TurnContext context, CancellationToken cancellation)
    {
        var (takeBack, rest) = state.SaidChanged is { } changed ? TakenBack(new Undo(changed), state) : ([], state);
        await RouteAllAsync(takeBack, context, cancellation);
        var listening = await ListenAsync(context, state, cancellation);
        var known = listening.Known(listening.Read(state.Said!));
        var reply = _clarifying.NotMeant(state.Instead, known, takeBack is [not Undo, ..], context.Lang);
        return new Exchange(reply,
            _memory.After(rest with { Said = null, SaidChanged = null },
            new Answered(Risk.Read, reply, Said: null, [], Answers: true, [], "", context.Now)));
    }

    /// <summary>
    /// The commands that take a change back, one for each person whom the sentence named, and the conversation without it; any other
    /// command as it is.
    /// </summary>
    private (IReadOnlyList<Command> Commands, DialogueState State) TakenBack(Command command, DialogueState state)
    {
        var id = (command is TakeBack ? new Undo(Change: null) : command) is Undo undo
            ? state.Changes.FirstOrDefault(change => undo.Change is null || change.Id == undo.Change)?.Id
            : null;
        var changes = state.Changes.Where(change => change.Id == id).ToList();
        IReadOnlyList<Command> takeBack = [.. changes.Select(change => Codec.DecodeKept(change.TakeBack))
            .OfType<Decoded.Understood>().Select(decoded => decoded.Command)];
        return takeBack.Count > 0 ? (takeBack, state with { Changes = state.Changes.RemoveRange(changes) }) : ([command], state);
    }

    /// <summary>A command, with the sentence that it was read from; null: it was clicked, or meant by what went before.</summary>
    private sealed record Wish(Command Command, string? Said, ImmutableArray<Command> Instead)
    {
        /// <summary>The same command for the others who were named.</summary>
        public IReadOnlyList<Command> Also { get; init; } = [];

        public IReadOnlyList<Span> Spans { get; init; } = [];

        public bool Answers { get; init; }

        /// <summary>The skill, interest or goal that the sentence named; null: none.</summary>
        public string? About { get; init; }

        /// <summary>True when it named somebody who is not known here.</summary>
        public bool NamesStranger { get; init; }

        /// <summary>The language that the person was answered in until this sentence; null: it is the same.</summary>
        public Lang? SwitchedFrom { get; init; }
    }
}
