using NetworkingBot.Core.ContactFiles;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Dialogues;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Interpretation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core;

/// <summary>
/// The front door: a turn goes in, a reply comes out. Every channel's adapter calls <see cref="TakeAsync"/> and nothing else. Faults of the
/// store rise to the adapter; everything a person can do wrong is answered here, in their language.
/// </summary>
public sealed partial class ConversationCore
{
    private readonly CoreServices _services;
    private readonly Catalogue _catalogue;
    private readonly Interpreter _interpreter;
    private readonly Policy _policy;
    private readonly TurnPipeline _pipeline;
    private readonly FollowUp _followUp;
    private readonly Memory _memory;
    private readonly Clarifying _clarifying;
    private readonly UnaskedMessages _unasked;
    private readonly TurnLimits _limits;

    public ConversationCore(CoreServices services)
    {
        _services = services;
        _catalogue = Commands.All;
        (_interpreter, _policy) = (new Interpreter(_catalogue), new Policy(_catalogue));
        _pipeline = new TurnPipeline(_catalogue, Handlers.For(services), services.OrganisationCache, services.Due);
        Codec = new CommandCodec(_catalogue);
        _limits = new TurnLimits(services.Settings.TurnLimits);
        (_followUp, _memory) = (new FollowUp(services.ContactBook, Codec), new Memory(Codec));
        _unasked = new UnaskedMessages(services.NudgeStore, services.IntroductionRequests);
        _clarifying = new Clarifying(Codec, new CommandLabels(_catalogue));
    }

    /// <summary>Writes commands into buttons.</summary>
    public CommandCodec Codec { get; }

    public async Task<Reply> TakeAsync(Turn turn, CancellationToken cancellation)
    {
        var now = _services.Clock.GetCurrentInstant();
        var lang = turn.From.Lang ?? Lang.English;
        if (!_limits.TryTake(turn.From.Address, now))
        {
            return Apologies.TooFast(lang);
        }

        try
        {
            switch (await _services.Identification.IdentifyAsync(turn.From, now, cancellation))
            {
                case Identification.Outcome.Known(var me):
                    lang = me.Lang ?? lang;
                    return await AnswerAsync(turn, me, now, cancellation);
                case Identification.Outcome.UnknownWorkspace:
                    return Apologies.UnknownWorkspace(lang);
                default:
                    return Apologies.UnknownPerson(lang);
            }
        }
        catch (UnreadableRowException fault)
        {
            return TryLater(fault, lang);
        }
    }

    /// <summary>
    /// What somebody hears of whom a row cannot be read, also where a channel needed it before it could ask. It is told of, once.
    /// </summary>
    public Reply TryLater(UnreadableRowException fault, Lang lang)
    {
        _services.RowFaults.Note(fault);
        return Apologies.TryLater(lang);
    }

    /// <summary>Does a command that no person typed, such as what an installation is greeted with.</summary>
    public Task<Reply> DoAsync(Command command, Person me, Address from, Lang lang, CancellationToken cancellation) =>
        RouteAsync(command, ContextOf(me, lang, _services.Clock.GetCurrentInstant(), from, isPrivate: true) with { Agreed = true },
            cancellation);

    private TurnContext ContextOf(Person me, Lang lang, Instant now, Address from, bool isPrivate) =>
        new(me, lang, now, from, isPrivate) { Platform = _services.Settings.Platforms.Of(from.Channel) };

    private async Task<Reply> AnswerAsync(Turn turn, Person me, Instant now, CancellationToken cancellation)
    {
        var usual = me.Lang ?? turn.From.Lang ?? Lang.English;
        var next = _services.NextSteps;
        if (turn.Input is Said { Text.Length: > Recogniser.MaxLength })
        {
            return Apologies.TooLong(usual, next);
        }

        var context = ContextOf(me, usual, now, turn.From.Address, turn.Private);
        return turn.Private ? await ConverseAsync(turn.Input, context, cancellation) : turn.Input switch
        {
            Said said => await AnswerWordsAsync(said, context, cancellation),
            Clicked clicked => await AnswerPayloadAsync(clicked.Payload, FormValues.Empty, context with { Agreed = true }, cancellation),
            Submitted submitted =>
                await AnswerPayloadAsync(submitted.Payload, submitted.Values, context with { Agreed = true }, cancellation),
            Received received =>
                await RouteAsync(new TakeContactFile { File = received.File }, context with { Agreed = true }, cancellation),
            _ => Apologies.NotUnderstood(usual, next),
        };
    }

    private async Task<Reply> AnswerWordsAsync(Said said, TurnContext context, CancellationToken cancellation)
    {
        var understood = Understand(said.Text, await ListenAsync(context, new DialogueState(), cancellation), context.Lang);
        if (understood.Command is not { } command)
        {
            return understood.Instead!;
        }

        var me = await RememberLangAsync(context, understood.Lang, cancellation);
        return await RouteAsync(command,
            context with { Me = me, Lang = understood.Lang, Mentions = said.Mentions, MentionEmails = said.MentionEmails }, cancellation);
    }

    private async Task<Reply> AnswerPayloadAsync(string payload, FormValues values, TurnContext context, CancellationToken cancellation)
    {
        var next = _services.NextSteps;
        return Codec.Decode(payload) switch
        {
            Decoded.Understood(FormCommand form, var lang) => await RouteAsync(
                form with { Values = values },
                context with { Lang = lang },
                cancellation
            ),
            Decoded.Understood(var command, var lang) => await RouteAsync(command, context with { Lang = lang }, cancellation),
            Decoded.Outdated(var lang) => Apologies.OutdatedButton(lang, next),
            _ => Apologies.UnreadableButton(context.Lang, next),
        };
    }

    /// <summary>What was only typed and has to be asked first is asked here, before the gate.</summary>
    private async Task<Reply> RouteAsync(Command command, TurnContext context, CancellationToken cancellation) =>
        AskedFirst(command, context) ?? await _pipeline.DoAsync(command, context, cancellation) switch
        {
            TurnPipeline.Outcome.Done(var reply) => reply,
            TurnPipeline.Outcome.Held(var why) => Apology(why, context.Lang),
            var other => throw new NotSupportedException(other.GetType().Name),
        };

    private static Reply Apology(HeldBecause why, Lang lang) => why switch
    {
        HeldBecause.OthersReadAlong => Apologies.InPrivateOnly(lang),
        HeldBecause.OnlyLooking => Apologies.OnlyLooking(lang),
        HeldBecause.NotJoined => Apologies.MembersOnly(lang),
        HeldBecause.Standstill => Apologies.Standstill(lang),
    };

    /// <summary>The bot goes on in the language the person writes in, also when it writes first.</summary>
    private async Task<Person> RememberLangAsync(TurnContext context, Lang lang, CancellationToken cancellation) => context.Me.Lang == lang
        ? context.Me
        : await _services.People.UpdateAsync(
            context.Org,
            context.Me.Id,
            person => person with { Lang = lang },
            context.Now,
            cancellation
        ) ?? context.Me;
}
