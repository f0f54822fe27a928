using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People.Identities;

namespace NetworkingBot.Core.Accounts;

/// <summary>“Yes, that was me”, said by the account that was there first: the other one is theirs as well.</summary>
/// <param name="Newcomer">Who the other account is until now.</param>
public sealed record ConfirmLink(PersonId Newcomer) : Command;

public sealed class ConfirmLinkHandler(AccountLinks links) : IHandler<ConfirmLink>
{
    public async Task<Reply> HandleAsync(ConfirmLink command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = LinkPhrases.In(turn.Lang);
        if (await links.AskingAsync(turn.Me, command.Newcomer, turn.Now, cancellation) is not { } newcomer)
        {
            return Reply.Say(turn.Lang, phrases.Settled) with { ReplacesCard = true };
        }

        await links.UniteAsync(turn.Me, newcomer, turn.Now, cancellation);
        var undo = newcomer.Addresses.Select(address => new CommandButton(
            phrases.Undo,
            new PartAccount(address.Channel, address.Workspace, address.User)
        ));
        return Reply.Say(turn.Lang, phrases.United, [.. undo]) with { ReplacesCard = true };
    }
}

/// <summary>“No, that was not me”: they stay two, and nobody is asked again.</summary>
public sealed record RefuseLink(PersonId Newcomer) : Command;

public sealed class RefuseLinkHandler(AccountLinks links) : IHandler<RefuseLink>
{
    public async Task<Reply> HandleAsync(RefuseLink command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = LinkPhrases.In(turn.Lang);
        if (await links.AskingAsync(turn.Me, command.Newcomer, turn.Now, cancellation) is not { } newcomer)
        {
            return Reply.Say(turn.Lang, phrases.Settled) with { ReplacesCard = true };
        }

        await links.RefuseAsync(newcomer, turn.Now, cancellation);
        return Reply.Say(turn.Lang, phrases.Refused) with { ReplacesCard = true };
    }
}

/// <summary>Takes a link back. It works from the accounts that were there first, and from the linked one for itself.</summary>
public sealed record PartAccount(string Channel, string Workspace, string User) : Command;

public sealed class PartAccountHandler(AccountLinks links) : IHandler<PartAccount>
{
    public async Task<Reply> HandleAsync(PartAccount command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = LinkPhrases.In(turn.Lang);
        var parted = await links.PartAsync(
            turn.Me,
            turn.From,
            new Address(command.Channel, command.Workspace, command.User),
            turn.Now,
            cancellation
        );
        return Reply.Say(turn.Lang, parted ? phrases.Parted : phrases.Settled) with { ReplacesCard = true };
    }
}
