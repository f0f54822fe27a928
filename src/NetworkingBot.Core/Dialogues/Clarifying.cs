using System.Collections.Frozen;
using System.Collections.Immutable;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Dialogues;

/// <summary>The questions back: which one, did you mean, shall I really.</summary>
internal sealed class Clarifying(CommandCodec codec, CommandLabels labels)
{
    /// <summary>“Did you mean …?” with a button that does each; null where none of them can be named on one.</summary>
    /// <param name="known">Who is named in the sentence, or it may be said of.</param>
    public Reply? DidYouMean(IReadOnlyList<Command> commands, IEnumerable<EntityValue> known, Lang lang)
    {
        var phrases = DialoguePhrases.In(lang);
        return Buttons(commands, known, lang).ToList() is not { Count: > 0 } named ? null
            : Reply.Say(lang, phrases.DidYouMean, [.. named, new CommandButton(phrases.SomethingElse, new ShowHelp())]) with
            { Asks = OpenQuestion.WhichOne };
    }

    /// <summary>After “not what I meant”.</summary>
    /// <param name="known">Who is named in the sentence, or it may be said of.</param>
    public Reply NotMeant(ImmutableArray<string> instead, IEnumerable<EntityValue> known, bool tookBack, Lang lang)
    {
        var phrases = DialoguePhrases.In(lang);
        var commands = instead.Select(codec.DecodeKept).OfType<Decoded.Understood>().Select(decoded => decoded.Command).ToList();
        var text = tookBack ? $"{phrases.TookItBack} {phrases.WhatDidYouMean}" : phrases.WhatDidYouMean;
        return Reply.Say(lang, text,
            [.. Buttons(commands, known, lang),
            new CommandButton(GuidePhrases.In(lang).ShowHelp, new ShowHelp())]) with
        { Asks = OpenQuestion.WhichOne };
    }

    /// <summary>A yes to a question that has several answers: the same answers once more.</summary>
    public Reply WhichOfThese(KeptQuestion question, Lang lang) => Reply.Say(
        lang,
        DialoguePhrases.In(lang).WhichOfThese,
        [.. question.Choices.Select(choice => codec.DecodeKept(choice.Does) is Decoded.Understood(var command, _)
            ? new CommandButton(choice.Label, command)
            : null).OfType<CommandButton>()]) with
    { Asks = OpenQuestion.WhichOne };

    /// <summary>One of several people at a time: a button for each.</summary>
    public static Reply OneAtATime(IReadOnlyList<(string Name, Command Does)> each, Lang lang) =>
        Reply.Say(lang, DialoguePhrases.In(lang).OneAtATime,
            [.. each.Select(one => new CommandButton(one.Name, one.Does))]) with
        { Asks = OpenQuestion.WhichOne };

    /// <summary>Asked before something that is hard to take back, or that everybody feels.</summary>
    public Reply Really(Command command, Lang lang)
    {
        var phrases = DialoguePhrases.In(lang);
        return Reply.Say(
            lang,
            phrases.AskFirst(labels.Of(command, lang, FrozenDictionary<string, string>.Empty) ?? phrases.Yes),
            new CommandButton(phrases.Yes, command, ButtonStyle.Danger),
            new CommandButton(phrases.No, new LeaveIt())) with
        { Asks = new OpenQuestion(command, new LeaveIt()) };
    }

    /// <summary>Asked before a sensitive matter goes where colleagues read it.</summary>
    public static Reply Sensitive(SensitiveTopic topic, string line, Command command, Lang lang)
    {
        var phrases = DialoguePhrases.In(lang);
        return Reply.Say(
            lang,
            phrases.Sensitive(topic, Language.CleanText.Shortened(Language.CleanText.OneLine(line), 80)),
            new CommandButton(phrases.KeepItOut, new LeaveIt()),
            new CommandButton(phrases.PublishIt, command)) with
        { Asks = new OpenQuestion(command, new LeaveIt()) };
    }

    private IEnumerable<Button> Buttons(IEnumerable<Command> commands, IEnumerable<EntityValue> known, Lang lang)
    {
        var names = known.Where(one => one.Id.Length > 0).DistinctBy(one => one.Id).ToDictionary(one => one.Id, one => one.Name);
        return commands.Where(command => codec.EncodeToKeep(command, lang).Length <= CommandCodec.MaxLength)
            .Select(command => labels.Of(command, lang, names) is { } label ? new CommandButton(label, command) : null)
            .OfType<CommandButton>();
    }
}
