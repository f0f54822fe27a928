using System.Collections.Immutable;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Dialogues;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Interpretation;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.SlotFilling;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core;

/// <summary>From a sentence to a command, a question back, or an honest no.</summary>
public sealed partial class ConversationCore
{
    /// <summary>How sure a part of a message must be to be a wish of its own.</summary>
    private const double SureOfPart = .6;

    private const int MostOthers = 3;

    /// <summary>Says what typed words would be understood to mean, and does nothing. Null: the caller is unknown.</summary>
    public async Task<Heard?> HearAsync(Caller from, Said said, CancellationToken cancellation)
    {
        var now = _services.Clock.GetCurrentInstant();
        if (await _services.Identification.IdentifyAsync(from, now, cancellation) is not Identification.Outcome.Known(var me))
        {
            return null;
        }

        var context = ContextOf(me, me.Lang ?? from.Lang ?? Lang.English, now, from.Address, isPrivate: true) with
        {
            Mentions = said.Mentions,
            MentionEmails = said.MentionEmails,
        };
        var dialogue = await _services.Dialogues.OpenAsync(context.Org, me.Id, context.From, now, cancellation);
        var listening = await ListenAsync(context, dialogue.State, cancellation);
        var reading = listening.Read(said.Text);
        if (CareWords.In(reading) is { } concern)
        {
            return HeardOf(new Decision.Do(concern.Answer), null);
        }

        return await FollowedAsync(reading, listening, dialogue.State, context, cancellation) switch
        {
            Followed.Do { Command: var command } => HeardOf(new Decision.Do(command), null),
            Followed.Reads(var sentences, var meant, _) => HeardOf(sentences[0], listening.WithMeant(meant)),
            Followed.YesToSeveral => HeardOf(new Decision.Do(new Introductions.SayYes(Introduction: null)), null),
            _ => HeardOf(said.Text, listening),
        };
    }

    /// <summary>
    /// What words mean by what went before. What is clear by itself is no answer that only may be one, and what means nothing by itself is
    /// what else it may be.
    /// </summary>
    private async Task<Followed> FollowedAsync(Reading reading, Listening listening, DialogueState state, TurnContext turn,
        CancellationToken cancellation)
    {
        var before = state.Said is { } said ? listening.Read(said) : null;
        var followed = await _followUp.ReadAsync(reading, before, listening.Spotting, state, turn, cancellation);
        if (followed is Followed.UnlessWordForWord(var narrowed))
        {
            followed = listening.Interpret(reading.Text, _interpreter).WordForWord is { } wish
                && !SearchSlots.Serves(_catalogue.EntryOf(wish).Name) ? new Followed.Nothing() : narrowed;
        }

        if (followed is Followed.Perhaps(var follows, var clear))
        {
            var heard = clear is null ? listening : listening.WithMeant(clear.Meant);
            var understood = Understand(clear?.Sentences[0] ?? reading.Text, heard, turn.Lang);
            followed = understood is { Command: not null, Confidence: >= SureOfWhole }
                ? clear ?? (Followed)new Followed.Nothing()
                : follows;
        }

        return followed is Followed.Reads { Otherwise: { } otherwise } reads
            && !IsWish(reads.Sentences[0], listening.WithMeant(reads.Meant)) ? new Followed.Do(otherwise) : followed;
    }

    private Heard HeardOf(string sentence, Listening listening)
    {
        var (_, read, decision) = Decide(sentence, listening);
        return HeardOf(decision, read);
    }

    /// <summary>
    /// What is done about a sentence. “Who else likes it?”, “I can teach that” say of what by what the sentence before was about.
    /// </summary>
    private (string Sentence, Interpreted Read, Decision Decision) Decide(string sentence, Listening listening)
    {
        var read = listening.Interpret(sentence, _interpreter);
        var decision = _policy.Decide(read.Candidates);
        if (decision is not Decision.AskFor(SlotNames.What) || listening.About is not { } about)
        {
            return (sentence, read, decision);
        }

        var that = read.Reading.Spans.FirstOrDefault(span => span.Readings is [{ Kind: EntityKind.Pronoun, Id: "that" or "this" }, ..]);
        var whole = that is null
            ? $"{sentence.TrimEnd('?', '.', '!', ' ')} {about}"
            : $"{sentence[..that.Start]}{about}{sentence[that.End..]}";
        var filled = listening.Interpret(whole, _interpreter);
        return _policy.Decide(filled.Candidates) is Decision.Do done ? (whole, filled, done) : (sentence, read, decision);
    }

    private Heard HeardOf(Decision decision, Interpreted? read)
    {
        var best = read?.Candidates.FirstOrDefault();
        var name = decision switch
        {
            Decision.Do(var command) => _catalogue.EntryOf(command).Name,
            Decision.Choose([var first, ..]) => _catalogue.EntryOf(first).Name,
            Decision.Lost => null,
            _ => best?.Intent.Name,
        };
        var move = decision switch
        {
            // Without a day it stores nothing, and asks until when.
            Decision.Do(People.Pause { Until: null }) => Move.Choose,
            Decision.Do(var command) => _catalogue.EntryOf(command).Risk is Risk.Reach or Risk.Hard ? Move.Ask : Move.Do,
            Decision.Choose or Decision.AskFor => Move.Choose,
            Decision.Cannot => Move.Cannot,
            _ => Move.Lost,
        };
        var others = read?.Candidates.Select(candidate => candidate.Command is { } command
            ? _catalogue.EntryOf(command).Name
            : candidate.Intent.Name).Where(other => other != name).Distinct().Take(MostOthers - 1) ?? [];
        return new Heard(move, name, best?.Intent.Confidence ?? 1, [.. others], best?.Slots ?? new Dictionary<string, string>());
    }

    /// <summary>What the speaker's organisation and contacts are called.</summary>
    private async Task<Listening> ListenAsync(TurnContext context, DialogueState state, CancellationToken cancellation)
    {
        var organisation = await _services.OrganisationCache.GetAsync(context.Org, context.Now, cancellation);
        var contacts = await _services.ContactBook.AllAsync(context.Org, context.Me.Id, context.Now, cancellation);
        var names = new OwnContacts(
            contacts.Select(entry => new OwnContact(entry.Contact.Id, entry.Name, entry.Contact.Organisation, entry.Contact.Email)));
        return new Listening(
            new SpottingContext(organisation.Vocabulary, names, context.Today, context.DateOrder)
            {
                Mentions = await MentionedAsync(context, cancellation),
            },
            new Speaker(context.Me.Id, context.Me.Profile.Department, context.Me.Profile.Place, context.Lang)
            {
                SpokenOf = Known(state.SpokenOf ?? (state.Listed is [var only] ? only : null), contacts, organisation),
                ToldOf = Known(state.ToldOf, contacts, organisation),
                LastDone = state.LastDone,
            },
            context)
        {
            About = state.About,
        };
    }

    /// <summary>A contact or a colleague by id; null: there is none, or they left.</summary>
    private static EntityValue? Known(string? id, IReadOnlyList<BookEntry> contacts, LoadedOrganisation organisation) =>
        id is null ? null
        : contacts.FirstOrDefault(entry => entry.Contact.Id == id) is { } kept
            ? new EntityValue(kept.Colleague is null ? EntityKind.Contact : EntityKind.Person, id, kept.Name)
        : organisation.Find(new PersonId(id)) is { Membership: People.Membership.Joined } colleague
            ? new EntityValue(EntityKind.Person, id, colleague.Name)
        : null;

    /// <summary>
    /// By the words that stand for them; no id for an account that nobody here is known by, whatever colleague has its name.
    /// </summary>
    private async Task<IReadOnlyDictionary<string, string>> MentionedAsync(TurnContext context, CancellationToken cancellation)
    {
        var mentioned = new Dictionary<string, string>();
        foreach (var words in context.Mentions.Keys)
        {
            mentioned[words] = (await _services.Identities.FindMentionedAsync(words, context, cancellation))?.Value ?? "";
        }

        return mentioned;
    }

    /// <summary>What is done about a sentence that stands on its own.</summary>
    private Understood Understand(string sentence, Listening listening, Lang usual)
    {
        var reading = listening.Read(sentence);
        if (CareWords.In(reading) is { } concern)
        {
            return new Understood(concern.Answer, null, concern.Lang, reading.Spans) { Sentence = sentence, Confidence = 1 };
        }

        (sentence, var read, var decision) = Decide(sentence, listening);
        // Whoever has written nothing yet is answered in the language of their first word.
        var lang = listening.HasLang ? LanguageSwitch.Of(sentence, read.Lang ?? usual, usual) : read.Lang ?? usual;
        var command = decision switch
        {
            Decision.Do(var wanted) => wanted,
            Decision.Cannot(var topic) => new CannotDo(topic),
            _ => null,
        };
        return new Understood(command, InsteadOf(decision, lang, sentence, listening, read.Reading), lang, read.Reading.Spans)
        {
            Also = decision is Decision.Do several ? several.Also : [],
            Sentence = sentence,
            About = AboutIn(read),
            NamesStranger = NamesStranger(read),
            Others = [.. read.Candidates.Select(candidate => candidate.Command).OfType<Command>().Where(other => other != command)
                .Take(MostOthers)],
            Confidence = read.Candidates is [var best, ..] ? best.Intent.Confidence : 0,
        };
    }

    /// <summary>The skill, interest or goal that a sentence names, as it was typed; null: none, or several.</summary>
    private static string? AboutIn(Interpreted read) => read.Candidates is [{ Intent.Name: var name, Slots: var slots }, ..]
        && slots.GetValueOrDefault(name == "goal" ? SlotNames.Text : SlotNames.What) is { } about
        && read.Reading.Text.Contains(about, StringComparison.Ordinal) ? about : null;

    /// <summary>True when somebody is named who is not known here: what is said next is not of whom one spoke of before.</summary>
    private static bool NamesStranger(Interpreted read) => read.Candidates is [{ Slots: var slots }, ..]
        && slots.TryGetValue(SlotNames.Who, out var who) && SaidName.IsLikely(who)
        && read.Reading.Text.Contains(who, StringComparison.OrdinalIgnoreCase)
        && !read.Reading.Spans.Any(span => span.Readings.Any(one => one.Id.Length > 0 && one.Kind is
            EntityKind.Person or EntityKind.Contact or EntityKind.Pronoun or EntityKind.Ordinal));

    /// <summary>What is said when nothing is done yet; null: something is.</summary>
    private Reply? InsteadOf(Decision decision, Lang lang, string sentence, Listening listening, Reading read) => decision switch
    {
        Decision.Choose(var commands) => _clarifying.DidYouMean([.. commands.Where(command => !listening.IsIdle(command))],
            listening.Known(read), lang) ?? Apologies.NotUnderstood(lang, _services.NextSteps, sentence),
        Decision.AskFor(var slot) => InterpretationPhrases.AskFor(slot, lang),
        Decision.Lost => Apologies.NotUnderstood(lang, _services.NextSteps, sentence),
        _ => null,
    };

    private bool IsWish(string part, Listening listening) =>
        Understand(part, listening, listening.Speaker.Lang) is { Command: { } command and not CannotDo, Confidence: >= SureOfPart }
            && !_catalogue.EntryOf(command).InGroups;

    /// <summary>A command to do, or what is said instead.</summary>
    private sealed record Understood(Command? Command, Reply? Instead, Lang Lang, IReadOnlyList<Span> Spans)
    {
        /// <summary>The same command for the others who were named.</summary>
        public IReadOnlyList<Command> Also { get; init; } = [];

        /// <summary>The sentence, with what it left unsaid filled in.</summary>
        public required string Sentence { get; init; }

        /// <summary>The skill, interest or goal that it named; null: none.</summary>
        public string? About { get; init; }

        public bool NamesStranger { get; init; }

        /// <summary>What else it may have meant, for those who say that it was not this.</summary>
        public ImmutableArray<Command> Others { get; init; } = [];

        public double Confidence { get; init; }
    }
}
