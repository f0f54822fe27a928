using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“Who is new here?”: the best three of those who joined lately.</summary>
public sealed record SuggestNewcomers : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "(who is|who are|whos|is anybody|is anyone|anybody|anyone) [the] (new|newcomers|new here|new in the company|new colleagues|new "
                + "people)",
            _ => new SuggestNewcomers()
        ),
        Wording.En(
            "(who joined|who has joined|who started|who has started) [recently|lately|this month|last week|this week|the company|in the "
                + "last weeks]",
            _ => new SuggestNewcomers()
        ),
        Wording.En(
            "[show me|introduce me to|i want to meet|meet] [the|some] (newcomers|new joiners|new colleagues|new hires)",
            _ => new SuggestNewcomers()
        ),
        Wording.Es(
            "(quien es|quienes son|hay alguien|hay gente) [los|las|el|la] (nuevo|nueva|nuevos|nuevas|nuevo aqui|nuevo en la empresa)",
            _ => new SuggestNewcomers()
        ),
        Wording.Es(
            "(quien|quienes) (acaba de|acaban de|ha|han) (llegar|entrar|llegado|entrado|apuntado|incorporado) [esta semana|hace "
                + "poco|ultimamente|este mes|a la empresa]",
            _ => new SuggestNewcomers()
        ),
        Wording.Es(
            "[presentame|muestrame|ensename|quiero conocer] [a] (los nuevos|las nuevas|los recien llegados|las recien llegadas|recien "
                + "llegados|nuevos companeros)",
            _ => new SuggestNewcomers()
        ),
    ];
}
