using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Introductions;

/// <summary>“Reach me at …”: the address that those get whom the person agreed to meet, instead of the e-mail address.</summary>
public sealed record ReachMeAt(string Address) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("(reach me|contact me|write to me|my address is) [at|on|under] {address}", slots => new ReachMeAt(slots["address"])),
        Wording.Es("(escribeme|escribidme|contactame|mi direccion es|localizame) [a|en|por] {address}", slots => new ReachMeAt(slots["address"])),
    ];
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

        await people.UpdateAsync(turn.Org, turn.Me.Id, person => person with { ReachMe = address }, turn.Now, cancellation);
        return Reply.Say(turn.Lang, phrases.ReachedAtNow(address));
    }
}
