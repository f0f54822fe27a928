using System.Collections.Frozen;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>
/// Makes a command of an intent and the sentence that it was read from: who, what, when, where. What a command cannot do without and the
/// sentence does not say is asked for; nothing is made up, and no story is kept as a skill.
/// </summary>
public sealed class SlotFiller(Catalogue catalogue)
{
    /// <summary>What is said of one person, so that where nobody is named it is said of the one spoken of.</summary>
    private static readonly FrozenSet<string> _ofOnePerson =
        FrozenSet.Create(StringComparer.Ordinal, "note", "rhythm", "circle", "leave-circle", "ask", "not-now");

    /// <summary>The same, where a word stands for them: “remind me to buy milk” is about nobody.</summary>
    private static readonly FrozenSet<string> _ofOnePointedAt = FrozenSet.Create(StringComparer.Ordinal,
        "remind-me", "describe-contact", "ask-to-edit-contact", "ask-to-remove-contact", "contact", "never", "why");

    /// <param name="intent">The label of the examples: a command's name, or that of a topic.</param>
    /// <param name="reading">With what dialogue resolved put in: a pronoun that stands for somebody is a span of kind Person with that
    /// person as its reading.</param>
    /// <param name="tagged">The slots that were learnt to stand in it; none: what is known and what is left over fill them.</param>
    public Filling Fill(string intent, Reading reading, IReadOnlyList<TaggedSlot> tagged, Speaker speaker)
    {
        var said = new ReadSentence(reading, tagged);
        var filling = Fill(intent, said, speaker);
        var antecedent = intent == "never" ? speaker.ToldOf ?? speaker.SpokenOf : speaker.SpokenOf;
        return filling is Filling.Missing { Slot: SlotNames.Who } && antecedent is { } spokenOf && Whom.NamesNobody(said)
            && (_ofOnePerson.Contains(intent) || (_ofOnePointedAt.Contains(intent) && Whom.IsPointedAt(said))
                || (intent == "remind-me" && Whom.GoesOn(said)))
            ? Fill(intent, new ReadSentence(reading, [.. tagged.Where(slot => slot.Name != SlotNames.Who)], spokenOf), speaker)
            : filling;
    }

    private Filling Fill(string intent, ReadSentence said, Speaker speaker) => Make(intent, said, speaker) switch
    {
        [var only, .. var others] => new Filling.Filled(only, SlotsSaid.In(intent, said)) { Also = others },
        [] => MissingIn(intent, said),
    };

    private List<Command> Make(string intent, ReadSentence said, Speaker speaker)
    {
        var made = SearchSlots.Serves(intent) ? SearchSlots.Fill(intent, said, speaker)
            : IntroductionSlots.Fill(intent, said, speaker)
            ?? ContactSlots.Fill(intent, said)
            ?? ProfileSlots.Fill(intent, said)
            ?? SettingSlots.Fill(intent, said, speaker);
        return made is not null ? [.. made] : Plain(intent, said) is { } plain ? [plain] : [];
    }

    /// <summary>A command that takes nothing, or a person by id and name as most do.</summary>
    private Command? Plain(string intent, ReadSentence said)
    {
        if (
            catalogue.Find(intent)?.Command.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)
            is not { } constructor
        )
        {
            return null;
        }

        var parameters = constructor.GetParameters();
        if (parameters is [{ Name: "Person" }, { Name: "Who" or "Words" }] && Whom.First(said) is { } who)
        {
            return (Command)constructor.Invoke([who.Person, who.Person is null ? who.Name : null]);
        }

        return Array.TrueForAll(parameters, parameter => parameter.HasDefaultValue)
            ? (Command)constructor.Invoke([.. parameters.Select(parameter => parameter.DefaultValue)])
            : null;
    }

    private Filling MissingIn(string intent, ReadSentence said) =>
        catalogue.Find(intent) is null && !SearchSlots.Serves(intent) ? new Filling.Unknown()
        : new Filling.Missing(intent switch
        {
            "find" or "suggest-by-interest" or "add-to-profile" or "take-off-profile" => SlotNames.What,
            "suggest-from" => SlotNames.Department,
            "suggest-speakers" => SlotNames.Language,
            "set-profile-line" => SlotNames.Title,
            "goal" or "reach-me" => SlotNames.Text,
            "note" or "describe-contact" or "circle" when Whom.First(said) is not null => SlotNames.Text,
            "rhythm" when Whom.First(said) is not null => SlotNames.When,
            "zone" => SlotNames.Where,
            "quiet" or "away" or "set-nudges" => SlotNames.When,
            _ => SlotNames.Who,
        }, SlotsSaid.In(intent, said));
}
