using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NodaTime;

namespace NetworkingBot.Core.Introductions.Meetings;

/// <summary>“Reach me at …”: the address that those get whom the person agreed to meet, instead of the e-mail address.</summary>
public sealed record ReachMeAt(string Address) : Command
{
    private static readonly HashSet<string> _when =
    [
        "day", "days", "week", "weeks", "weekend", "weekends", "month", "time", "hours", "morning", "mornings", "afternoon", "evening",
        "evenings", "night", "once",
        "dia", "dias", "semana", "semanas", "mes", "hora", "horas", "horario", "mananas", "manana", "tarde", "tardes", "noche", "noches",
        "momento", "favor",
    ];

    public static IReadOnlyList<Sense> Senses => [new("", Of)];

    /// <summary>“Write to me at 9” and «escríbeme por la tarde» say when, not where.</summary>
    private static ReachMeAt? Of(string address) =>
        address.Contains('@', StringComparison.Ordinal) || !IsWhen(address) ? new ReachMeAt(address) : null;

    private static bool IsWhen(string words) =>
        ClockWords.In(words).Count > 0
        || DateWords.Month(words) is not null
        || DateWords.Future(words, new LocalDate(2000, 1, 1)) is not null
        || PlainWords.Read(words).Any(word => _when.Contains(word.Text) || DateWords.Weekday(word.Text) is not null);
}

public sealed class ReachMeAtHandler(PersonStore people) : IHandler<ReachMeAt>
{
    public async Task<Reply> HandleAsync(ReachMeAt command, TurnContext turn, CancellationToken cancellation)
    {
        var address = CleanText.OneLine(command.Address);
        var phrases = IntroductionPhrases.In(turn.Lang);
        if (address.Length > ProfileForm.MaxItem)
        {
            return Reply.Say(turn.Lang, phrases.TooLong(ProfileForm.MaxItem));
        }

        var (_, changed) = await OwnChange.MakeAsync(people, person => person with { ReachMe = address }, turn, cancellation);
        return Reply.Say(turn.Lang, phrases.ReachedAtNow(address)) with { Changed = changed };
    }
}
