using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“People from other departments”: the best three who work elsewhere.</summary>
public sealed record SuggestElsewhere : Command
{
    private const string LeadEn =
        "[suggest|suggest me|show|show me|recommend|recommend me|find|find me|i want to meet|i would like to meet|id like to meet|i want "
            + "to get to know|i would like to get to know|id like to get to know|introduce me to|meet|only suggest|only show me|only]";
    private const string LeadEs =
        "[sugiere|sugiereme|muestrame|ensename|recomiendame|buscame|presentame|quiero conocer|quisiera conocer|me gustaria "
            + "conocer|solo|sugiereme solo]";

    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            $"{LeadEn} {Anybody.En} (from|in|of) [a|an|the] (another|other|different|others) "
                + $"(department|departments|team|teams|area|areas)",
            _ => new SuggestElsewhere()
        ),
        Wording.En(
            $"{LeadEn} {Anybody.En} [from] (outside|outside of|beyond) my [own] (department|team|area)",
            _ => new SuggestElsewhere()
        ),
        Wording.En(
            "(stop suggesting|stop showing me|dont suggest|do not suggest|dont show me|no more) [me] [any] "
                + "(people|anybody|anyone|colleagues) (from|in) my [own] (department|team|area)",
            _ => new SuggestElsewhere()
        ),
        Wording.En("(i want to|i would like to|id like to) (meet|know|get to know) other departments", _ => new SuggestElsewhere()),
        Wording.Es(
            $"{LeadEs} [a] {Anybody.Es} (de|en) (otro|otra|otros|otras|distintos|distintas) "
                + $"(departamento|departamentos|equipo|equipos|area|areas)",
            _ => new SuggestElsewhere()
        ),
        Wording.Es(
            $"{LeadEs} [a] {Anybody.Es} (de fuera de|fuera de|que no sea de|que no sean de) mi (departamento|equipo|area)",
            _ => new SuggestElsewhere()
        ),
        Wording.Es(
            "(no me sugieras|no me recomiendes|no me muestres|deja de sugerirme) [a] [mas] (gente|nadie|personas|companeros) (de|en) mi "
                + "(departamento|equipo|area)",
            _ => new SuggestElsewhere()
        ),
        Wording.Es("(quiero|me gustaria) conocer otros departamentos", _ => new SuggestElsewhere()),
    ];
}
