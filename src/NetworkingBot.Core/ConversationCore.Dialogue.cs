using NetworkingBot.Core.ContactFiles;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Dialogues;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core;

/// <summary>A turn of a private conversation: read against what went before, and remembered for what comes next.</summary>
public sealed partial class ConversationCore
{
    private const int MaxWishes = 2;

    /// <summary>The same is done for so many people at most; all of them can be taken back in one.</summary>
    private const int MaxNamed = DialogueState.MostChanges;

    /// <summary>A longer text is a story; two wishes are said in fewer words. In UTF-16 units.</summary>
    private const int LongestOfTwoWishes = 400;

    /// <summary>How sure a message must be as a whole, 0–1, not to be cut at an “and”.</summary>
    private const double SureOfWhole = .85;

    /// <summary>Every cut is read twice.</summary>
    private const int MaxCuts = 6;

    private async Task<Reply> ConverseAsync(Input input, TurnContext context, CancellationToken cancellation)
    {
        var dialogue = await _services.Dialogues.OpenAsync(context.Org, context.Me.Id, context.From, context.Now, cancellation);
        var (reply, after) = input switch
        {
            Said said => await HearAsync(said, dialogue, context, cancellation),
            Clicked clicked => await PressAsync(clicked.Payload, FormValues.Empty, dialogue.State, context, cancellation),
            Submitted submitted => await PressAsync(submitted.Payload, submitted.Values, dialogue.State, context, cancellation),
            Received received =>
                await DoAsync(new Wish(new TakeContactFile { File = received.File }, Said: null, Instead: []), dialogue.State,
                context with { Agreed = true }, cancellation),
            _ => new Exchange(Apologies.NotUnderstood(context.Lang, _services.NextSteps), dialogue.State),
        };
        await _services.Dialogues.SaveAsync(dialogue, reply.Forgets ? new DialogueState() : after, cancellation);
        return reply;
    }

    private async Task<Exchange> HearAsync(Said said, Dialogue dialogue, TurnContext context, CancellationToken cancellation)
    {
        var state = await WithoutStaleQuestionAsync(dialogue.State, context, cancellation);
        var turn = context with { Mentions = said.Mentions, MentionEmails = said.MentionEmails };
        var listening = await ListenAsync(turn, state, cancellation);
        var reading = listening.Read(said.Text);
        if (CareWords.In(reading) is { } concern)
        {
            return await CareAsync(concern, reading.Spans, state, turn, cancellation);
        }

        return await FollowedAsync(reading, listening, state, turn, cancellation) switch
        {
            Followed.Do done => await FollowAsync(done, dialogue with { State = state }, turn, cancellation),
            Followed.Reads reads => await UnderstandAllAsync(reads, listening, state, turn, cancellation),
            Followed.YesToSeveral when state.Question!.Choices.IsEmpty =>
                new Exchange(Reply.Say(context.Lang,
                    DialoguePhrases.In(context.Lang).FillInTheForm(listening.Speaker.SpokenOf?.Name)), state),
            Followed.YesToSeveral => new Exchange(_clarifying.WhichOfThese(state.Question!, context.Lang), state),
            Followed.OutOfRange(var count) =>
                new Exchange(Reply.Say(context.Lang, DialoguePhrases.In(context.Lang).OnlySoMany(count)), state),
            Followed.Gone => new Exchange(Reply.Say(context.Lang, DialoguePhrases.In(context.Lang).NotThereAnyMore), state),
            _ => await UnderstandAllAsync(new Followed.Reads([said.Text], turn.Meant), listening, state, turn, cancellation),
        };
    }

    /// <summary>
    /// What is told in confidence is answered in the language of its words, and nothing of it is remembered but who was named, for “keep
    /// me away from him”; a yes that follows is none to an older question.
    /// </summary>
    private async Task<Exchange> CareAsync(Concern concern, IReadOnlyList<Span> spans, DialogueState state, TurnContext context,
        CancellationToken cancellation)
    {
        var reply = await RouteAsync(concern.Answer, context with { Lang = concern.Lang }, cancellation);
        return new Exchange(WaysOut.Under(reply, "", fromWords: true, switchedFrom: null),
            state with
            {
                At = context.Now,
                ToldOf = Memory.OnlyOneIn(spans) ?? state.SpokenOf ?? state.ToldOf,
                SpokenOf = null,
                Listed = [],
                Question = null,
                Said = null,
                SaidSpans = default,
                SaidChanged = null,
                Instead = [],
            });
    }

    /// <summary>A message that the bot sent unasked closes the question: a yes may be meant for that.</summary>
    private async Task<DialogueState> WithoutStaleQuestionAsync(DialogueState state, TurnContext context, CancellationToken cancellation) =>
        state.Question is { At: var asked } && await _unasked.AnySinceAsync(context.Me, asked, context.Now, cancellation)
            ? state with { Question = null }
            : state;

    private async Task<Exchange> FollowAsync(Followed.Do done, Dialogue dialogue, TurnContext context, CancellationToken cancellation)
    {
        var isGrave = _catalogue.EntryOf(done.Command).Risk is Risk.Reach or Risk.Hard;
        if (done.Answers && isGrave && await _services.Dialogues.TakeQuestionAsync(dialogue, cancellation) is null)
        {
            return new Exchange(Reply.Say(context.Lang, DialoguePhrases.In(context.Lang).AnsweredAlready),
                dialogue.State with { Question = null });
        }

        return await DoAsync(new Wish(done.Command, done.Says, Instead: []) { Answers = done.Answers, About = dialogue.State.About },
            dialogue.State, context with { Agreed = done.Agreed }, cancellation);
    }

    private async Task<Exchange> PressAsync(string payload, FormValues values, DialogueState state, TurnContext context,
        CancellationToken cancellation)
    {
        var next = _services.NextSteps;
        return Codec.Decode(payload) switch
        {
            Decoded.Understood(var command, var lang) => await DoAsync(
                new Wish(command is FormCommand form
                    ? form with { Values = values }
                    : command, Said: null, Instead: [])
                { Answers = state.Question?.Choices.Any(choice => choice.Does == payload) == true },
                state, context with { Lang = lang, Agreed = true }, cancellation),
            Decoded.Outdated(var lang) => new Exchange(Apologies.OutdatedButton(lang, next), state),
            _ => new Exchange(Apologies.UnreadableButton(context.Lang, next), state),
        };
    }

    /// <summary>Sentences, each by itself: both wishes of a message are done, in order; what goes beyond is said to be left.</summary>
    private async Task<Exchange> UnderstandAllAsync(Followed.Reads reads, Listening hearing, DialogueState state, TurnContext context,
        CancellationToken cancellation)
    {
        var listening = hearing.WithMeant(reads.Meant);

        // What stands is only taken back for something that can be done in its place.
        if (reads.InPlaceOf is { } change && reads.Sentences.All(one => Understand(one, listening, context.Lang).Command is not null))
        {
            state = (await DoAsync(new Wish(new Undo(change), Said: null, Instead: []), state, context, cancellation)).State;
        }

        var wishes = reads.Sentences.SelectMany(sentence => Split(sentence, listening)).ToList();
        if (reads.Sentences.Count > 1 && OneAtATime(reads, listening) is { } choice)
        {
            return new Exchange(choice,
                _memory.After(state, new Answered(Risk.Read, choice, Said: null, [], Answers: false, [], "", context.Now)));
        }

        var replies = new List<Reply>();
        foreach (var wish in wishes.Take(MaxWishes))
        {
            (var reply, state) = await UnderstandAsync(wish, listening, state, context with { Meant = reads.Meant }, cancellation);
            replies.Add(reply);
        }

        var left = wishes.Skip(MaxWishes).Select(wish => Reply.Say(context.Lang, DialoguePhrases.In(context.Lang).Left(wish)));
        return new Exchange(Reply.Joined([.. replies, .. left]), state);
    }

    /// <summary>“Introduce me to both”: each is asked with words of their own.</summary>
    private Reply? OneAtATime(Followed.Reads reads, Listening listening)
    {
        var each = reads.Sentences.Select(sentence => Understand(sentence, listening, listening.Speaker.Lang).Command).OfType<Command>()
            .ToList();
        return each.Count == reads.Sentences.Count && reads.Meant.Count > 0
            && each.TrueForAll(command => _catalogue.EntryOf(command).Risk == Risk.Reach)
            ? Clarifying.OneAtATime(
                [.. reads.Sentences.Select(sentence => reads.Meant.Keys.First(name => sentence.Contains(name, StringComparison.Ordinal)))
                .Zip(each)], listening.Speaker.Lang)
            : null;
    }

    /// <summary>“Introduce me to Ana and Luis”.</summary>
    private static Reply OneAtATime(IEnumerable<Command> each, Understood understood) =>
        Clarifying.OneAtATime(
            [.. each.OfType<AskForIntroduction>().Take(MaxNamed).Select(ask => (NameOf(ask, understood.Spans), (Command)ask))],
            understood.Lang);

    private static string NameOf(AskForIntroduction ask, IReadOnlyList<Span> spans) =>
        spans.SelectMany(span => span.Readings).FirstOrDefault(reading => reading.Id == ask.Person?.Value)?.Name ?? ask.Who ?? "";

    private async Task<Exchange> UnderstandAsync(string sentence, Listening listening, DialogueState state, TurnContext context,
        CancellationToken cancellation)
    {
        var understood = Understand(sentence, listening, context.Lang);
        if (understood.Command is not { } command)
        {
            var instead = understood.Instead!;
            return new Exchange(instead,
                _memory.After(state,
                new Answered(Risk.Read, instead, understood.Sentence, understood.Spans, Answers: false, understood.Others, "", context.Now)
                {
                    About = understood.About,
                    NamesStranger = understood.NamesStranger,
                    Offers = OfferedBy(instead),
                }));
        }

        if (command is TellOfHarm or TellOfDistress)
        {
            return await CareAsync(new Concern(command, understood.Lang), understood.Spans, state, context, cancellation);
        }

        if (understood is { Command: AskForIntroduction, Also.Count: > 0 })
        {
            var choice = OneAtATime([command, .. understood.Also], understood);
            return new Exchange(choice,
                _memory.After(state, new Answered(Risk.Read, choice, Said: null, [], Answers: false, [], "", context.Now)));
        }

        var wish = new Wish(command, understood.Sentence,
            understood.Others)
        {
            Spans = understood.Spans,
            Also = understood.Also,
            About = understood.About,
            NamesStranger = understood.NamesStranger,
            SwitchedFrom = context.Me.Lang is null
            || understood.Lang == context.Lang ? null : context.Lang
        };
        var me = await RememberLangAsync(context, understood.Lang, cancellation);
        return await DoAsync(wish, state, context with { Me = me, Lang = understood.Lang }, cancellation);
    }

    /// <summary>
    /// A message in two where each part is a wish by itself; else whole. What is clear as a whole is not cut at its “and”: “SEO and
    /// public speaking” are two things of one wish, and so are “between six and eight”; “… and I like hiking” is another one.
    /// </summary>
    private IReadOnlyList<string> Split(string text, Listening listening)
    {
        // The dots of an address end no sentence.
        if (text.Length > LongestOfTwoWishes || Language.WebAddresses.AreIn(text))
        {
            return [text];
        }

        // A part that nobody is named in is no wish of its own.
        listening = listening.WithoutSpokenOf();
        var isClear = Understand(text, listening, listening.Speaker.Lang) is { Command: not null, Confidence: >= SureOfWhole };
        var cuts = Wishes.BetweenSentences(text).Concat(Wishes.AtJoints(text).Where(cut => !isClear || Wishes.SpeaksAnew(cut.Second)));
        foreach (var (first, second) in cuts.Take(MaxCuts))
        {
            if (IsWish(first, listening) && IsWish(second, listening))
            {
                return [first, second];
            }
        }

        return [text];
    }

    /// <summary>An answer, and the conversation after it.</summary>
    private sealed record Exchange(Reply Reply, DialogueState State);
}
