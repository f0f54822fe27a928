using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.People;

/// <summary>“speak English”, “en español”: the language from now on. Writing in the other one changes it as well.</summary>
public sealed record SpeakLanguage(Lang Lang) : Command
{
    public static IReadOnlyList<Sense> Senses =>
    [
        new("English", () => new SpeakLanguage(Lang.English)),
        new("Spanish", () => new SpeakLanguage(Lang.Spanish)),
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
