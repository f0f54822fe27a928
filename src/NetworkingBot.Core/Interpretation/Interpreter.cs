using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Dialogues;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.SlotFilling;
using NetworkingBot.Core.Understanding;
using NetworkingBot.Core.Understanding.Learnt;

namespace NetworkingBot.Core.Interpretation;

/// <summary>What a sentence was understood to mean, before anything is decided about it.</summary>
/// <param name="Lang">The language it is in; null when the words do not tell.</param>
/// <param name="Candidates">What it may mean, the likeliest first.</param>
public sealed record Interpreted(Reading Reading, Lang? Lang, IReadOnlyList<Candidate> Candidates)
{
    /// <summary>What a phrasing says word for word, “admin”; null: none does.</summary>
    public Command? WordForWord { get; init; }
}

/// <summary>
/// From a sentence to what it may mean: exact phrasings and the learnt model say what is wanted, what is named and the learnt slots say
/// of whom and of what. A phrasing that fits is believed unless the model is sure of something else.
/// </summary>
public sealed class Interpreter(Catalogue catalogue)
{
    /// <summary>Intents less likely than this are not looked at further.</summary>
    private const double Faintest = .01;

    /// <summary>How many intents are looked at.</summary>
    private const int Most = 4;

    /// <summary>A phrasing that fits is worth so much by itself; what the model makes of its intent comes to it.</summary>
    private const double WorthOfPhrasing = .8;
    private const double SureOfPhrasing = .97;
    private const double DoubtfulPhrasing = .5;

    /// <summary>How likely the model must hold a phrasing's intent at least, when it is sure of another.</summary>
    private const double Agreed = .05;

    /// <summary>How sure the model must be to be believed against a phrasing.</summary>
    private const double SureOfModel = .75;

    /// <summary>How much likelier a wish is that goes on with what was spoken of.</summary>
    private const double LikelierInTopic = 3;

    /// <summary>What the words themselves hardly say is not made likelier.</summary>
    private const double WorthMore = .1;

    private const string Never = "never";
    private const string HideFrom = "unsupported:hide-from";

    /// <summary>Topics that a command has come to serve since the examples were written.</summary>
    private static readonly Dictionary<string, string> _served = new(StringComparer.Ordinal)
    {
        ["unsupported:who-viewed-me"] = "who-looked",
    };

    private readonly Recogniser _phrasings = new(catalogue);
    private readonly SlotFiller _filler = new(catalogue);

    public Interpreted Read(Reading reading, Speaker speaker)
    {
        var phrasing = _phrasings.Recognise(reading.Text, speaker.Lang) as Recognition.Understood;
        var meant = KeptApart([.. IntentModel.Shipped.Rank(reading).Select(Served)], reading, speaker);
        var ranked = AfterWhatWasDone(SearchesAsOne(meant), speaker.LastDone);
        var most = OnlyPoints(reading) ? DoubtfulPhrasing : 1;
        var learnt = ranked.Where(intent => intent.Confidence >= Faintest).Take(Most)
            .Select(intent => CandidateOf(intent with { Confidence = Math.Min(intent.Confidence, most) }, reading, speaker)).ToList();
        return new Interpreted(reading, phrasing?.Lang ?? reading.Lang, phrasing is null
            ? learnt
            : WithPhrasing(phrasing, learnt, ranked, reading, speaker))
        {
            WordForWord = phrasing is { IsExact: true, Command: var said } ? said : null,
        };
    }

    /// <summary>The words of a text with what they name.</summary>
    /// <param name="spotting">What the speaker's organisation and contacts are called.</param>
    public static Reading Read(string text, SpottingContext spotting)
    {
        var words = SentenceWords.Read(text);
        return new Reading(text, words, EntitySpotter.Spot(text, PlainWords.Read(text), spotting), LanguageGuess.Of(words));
    }

    /// <summary>“The last one” says of whom and not what: whatever it resembles is asked about.</summary>
    private static bool OnlyPoints(Reading reading) => reading.Words.Count > 0
        && reading.Words.All(word => reading.Spans.Any(span =>
            span.Kind is EntityKind.Ordinal or EntityKind.Pronoun && span.Start <= word.Start && word.End <= span.End));

    private Candidate CandidateOf(Intent intent, Reading reading, Speaker speaker)
    {
        var tagged = SlotTagger.Shipped.Tag(reading, intent.Name);
        var filling = intent.IsOutOfScope && !SearchSlots.Serves(intent.Name)
            ? new Filling.Unknown()
            : _filler.Fill(intent.Name, reading, tagged, speaker);
        return new Candidate(intent, (filling as Filling.Filled)?.Command)
        {
            Also = (filling as Filling.Filled)?.Also ?? [],
            Missing = (filling as Filling.Missing)?.Slot,
            Slots = filling switch
            {
                Filling.Filled filled => filled.Slots,
                Filling.Missing missing => missing.Slots,
                _ => SlotsSaid.In(intent.Name, new ReadSentence(reading, tagged)),
            },
        };
    }

    private Intent Served(Intent intent) => _served.TryGetValue(intent.Name, out var command) && catalogue.Find(command) is not null
        ? intent with { Name = command }
        : intent;

    /// <summary>
    /// To be hidden from one person is to be kept apart from them, which “never suggest” does both ways; from a department it is not done.
    /// </summary>
    private List<Intent> KeptApart(List<Intent> ranked, Reading reading, Speaker speaker)
    {
        var isOfOne = ranked.Exists(intent => intent.Name == HideFrom && intent.Confidence >= Faintest)
            && !reading.Spans.Any(span => span.Kind is EntityKind.Department or EntityKind.Place or EntityKind.Title)
            && _filler.Fill(Never, reading, SlotTagger.Shipped.Tag(reading, Never), speaker) is Filling.Filled;
        return !isOfOne ? ranked
            : [.. ranked.Select(intent => intent.Name == HideFrom ? intent with { Name = Never } : intent).GroupBy(intent => intent.Name)
                .Select(same => same.First() with { Confidence = same.Sum(intent => intent.Confidence) })
                .OrderByDescending(intent => intent.Confidence).ThenBy(intent => intent.Name, StringComparer.Ordinal)];
    }

    /// <summary>All searches for people are one wish, told apart by its conditions: the likeliest speaks for all.</summary>
    private static List<Intent> SearchesAsOne(IReadOnlyList<Intent> ranked)
    {
        var searches = ranked.Where(intent => SearchSlots.Serves(intent.Name)).ToList();
        var joined = searches[0] with { Confidence = searches.Sum(intent => intent.Confidence) };
        return [.. ranked.Where(intent => !SearchSlots.Serves(intent.Name)).Append(joined).OrderByDescending(intent => intent.Confidence)
            .ThenBy(intent => intent.Name, StringComparer.Ordinal)];
    }

    /// <summary>What goes on with what was spoken of is likelier than what the words alone make of it.</summary>
    private static List<Intent> AfterWhatWasDone(List<Intent> ranked, string? last)
    {
        if (last is null)
        {
            return ranked;
        }

        double Odds(Intent intent) =>
            intent.Confidence * (intent.Confidence >= WorthMore
                && Topics.Share(last, SearchSlots.Serves(intent.Name) ? "people" : intent.Name) ? LikelierInTopic : 1);
        var all = ranked.Sum(Odds);
        return [.. ranked.Select(intent => intent with { Confidence = Odds(intent) / all })
            .OrderByDescending(intent => intent.Confidence).ThenBy(intent => intent.Name, StringComparer.Ordinal)];
    }

    /// <summary>A phrasing that says all that was said is believed; one that left words to slots has to be likely as well.</summary>
    private List<Candidate> WithPhrasing(Recognition.Understood phrasing, List<Candidate> learnt, IReadOnlyList<Intent> ranked,
        Reading reading, Speaker speaker)
    {
        var command = WhatTheyAre.AskedFor(phrasing.Command, reading) ?? phrasing.Command;
        var name = catalogue.EntryOf(command).Name;
        bool IsSame(Intent intent) => intent.Name == name || (SearchSlots.Serves(name) && SearchSlots.Serves(intent.Name));
        var likely = ranked.FirstOrDefault(IsSame)?.Confidence ?? 1;
        // What reaches others is asked about in any case, with the words: a phrasing that was wrong costs a no there.
        var isDoubtful =
            !phrasing.IsExact && likely < Agreed && ranked[0].Confidence >= SureOfModel && catalogue.EntryOf(command).Risk != Risk.Reach
            && !SlotFit.IsWhollyRead(command);
        var phrased = CandidateOf(
            new Intent(
                name,
                isDoubtful ? DoubtfulPhrasing
                    : phrasing.IsExact ? SureOfPhrasing
                    : Math.Min(SureOfPhrasing, WorthOfPhrasing + likely)
            ),
            reading,
            speaker
        );
        var isOfNobody =
            !phrasing.IsExact
            && CandidateOf(phrased.Intent, reading, speaker with { SpokenOf = null }).Missing == SlotNames.Who
            && !PointsAtSomebody(reading);
        if ((name is "never" or "not-now" or "note" && isOfNobody) || SlotFit.TakesMoreThanItSays(command))
        {
            // “don't show my location” fits “don't show {who}”, «apunta que lleva compras» “note {who} …”, and both name nobody.
            return learnt;
        }

        // “Every two weeks for the book club” is of nobody: a phrasing knows circles by their names.
        if (isOfNobody && phrased.Command is not null && !SearchSlots.Serves(name) && name != "rhythm")
        {
            return [phrased, .. learnt.Where(other => !IsSame(other.Intent))];
        }

        if (SearchSlots.Serves(name) && phrased.Missing == SlotNames.What && PointsAtSomebody(reading))
        {
            // “Who can help me with that?” is asked what it is about: nobody offers “that”.
            return [phrased];
        }

        // A phrasing takes “Jan, April and Sean” for one name; several things that are offered it knows how to part.
        var isOfSeveral = phrased.Also.Count > 0 && phrased.Slots.ContainsKey(SlotNames.Who);
        var filled = SearchSlots.Serves(name) || isOfSeveral || KnownPerson.IsToldBy(phrased.Command, command)
            || SlotFit.IsAStory(command)
            ? phrased.Command : null;
        var candidate = phrased with { Command = filled ?? command, Also = isOfSeveral ? phrased.Also : [], Missing = null };
        var others = learnt.Where(other => !IsSame(other.Intent)).ToList();
        return isDoubtful
            ? [.. others.Take(1), candidate, .. others.Skip(1)]
            : [candidate, .. others.Select(other =>
                other with { Intent = other.Intent with { Confidence = Math.Min(other.Intent.Confidence, DoubtfulPhrasing) } })];
    }

    /// <summary>“Not now 1”, “never the second one”, “not her”; the “two” of “in two months” is nobody.</summary>
    private static bool PointsAtSomebody(Reading reading) =>
        reading.Spans.Any(span => span.Kind is EntityKind.Ordinal or EntityKind.Pronoun or EntityKind.Number)
        || reading.Words.Any(word => (char.IsAsciiDigit(word.Text[0]) || NumberWords.Find(word.Text) is not null)
            && !reading.Spans.Any(span => span.Kind is EntityKind.Date or EntityKind.Time or EntityKind.Duration or EntityKind.Rhythm
                && span.Start <= word.Start && word.End <= span.End));
}
