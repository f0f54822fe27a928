using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.People;

/// <summary>“speak English”, “en español”: the language from now on. Writing in the other one changes it as well.</summary>
public sealed record SpeakLanguage(Lang Lang) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "[speak|switch|change|in|use|talk|answer|reply|set|language|my language is|change the language|change my language|set the "
                + "language|set my language] [to|in] english",
            _ => new SpeakLanguage(Lang.English)
        ),
        Wording.Es(
            "(habla|hablame|cambia|cambiar|usa|contesta|responde|en|idioma|mi idioma es el|pon el idioma|cambia el idioma) [a|al|en] "
                + "ingles",
            _ => new SpeakLanguage(Lang.English)
        ),
        Wording.Es(
            "[habla|hablame|cambia|cambiar|usa|contesta|responde|en|idioma|mi idioma es el|pon el idioma|cambia el idioma] [a|al|en] "
                + "(espanol|castellano)",
            _ => new SpeakLanguage(Lang.Spanish)
        ),
        Wording.En(
            "(speak|switch|change|in|use|talk|answer|reply|set|language|my language is|change the language|change my language|set the "
                + "language|set my language) [to|in] spanish",
            _ => new SpeakLanguage(Lang.Spanish)
        ),
    ];
}

public sealed class SpeakLanguageHandler(PersonStore people, NextSteps next) : IHandler<SpeakLanguage>
{
    public async Task<Reply> HandleAsync(SpeakLanguage command, TurnContext turn, CancellationToken cancellation)
    {
        var (_, changed) = await OwnChange.MakeAsync(people, person => person with { Lang = command.Lang }, turn, cancellation);
        return Reply.Say(command.Lang, PeoplePhrases.In(command.Lang).SpeaksNow, next.For(command.Lang)) with { Changed = changed };
    }
}
