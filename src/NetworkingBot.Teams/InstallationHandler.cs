using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.People.Identities;

namespace NetworkingBot.Teams;

/// <summary>The bot comes to a person, a team or a group chat, and goes again.</summary>
internal sealed class InstallationHandler(
    TurnHandler handler,
    ReplyDelivery delivery,
    Callers callers,
    Roster roster,
    IdentityStore identities
)
{
    /// <summary>An upgrade is no reason to greet anybody again.</summary>
    public async Task OnAddedAsync(ITurnContext turn, bool isUpgrade, CancellationToken cancellation)
    {
        var team = turn.Activity.GetChannelData<TeamsChannelData>()?.Team;
        if (!isUpgrade)
        {
            await GreetAsync(turn, cancellation);
        }

        if (team?.Id is not null)
        {
            await roster.RememberAsync(turn.Activity, team, cancellation);
            await roster.ReadAsync(turn, team.Id, cancellation);
        }
    }

    /// <summary>Nothing is sent to somebody who removed the bot until they write again.</summary>
    public async Task OnRemovedAsync(ITurnContext turn, CancellationToken cancellation)
    {
        var tenant = Inbound.TenantOf(turn.Activity);
        if (turn.Activity.GetChannelData<TeamsChannelData>()?.Team?.Id is { } team)
        {
            await roster.ForgetAsync(tenant, team, cancellation);
        }
        else if (Inbound.IsPrivate(turn.Activity) && Inbound.AddressOf(tenant, turn.Activity.From) is var address
            && await identities.FindAsync(address, cancellation) is { } identity)
        {
            await identities.SaveAsync(address, identity with { Unreachable = true }, cancellation);
        }
    }

    /// <summary>A person is greeted as when they write first; a team gets one message, whoever is in it.</summary>
    private async Task GreetAsync(ITurnContext turn, CancellationToken cancellation)
    {
        if (Inbound.IsPrivate(turn.Activity))
        {
            await delivery.SendAsync(turn, Shown.Of(await handler.DoAsync(turn, new Greet(), cancellation)), cancellation);
            return;
        }

        var who = turn.Activity.From.Name ?? (await callers.MemberAsync(turn, turn.Activity.From.Id, cancellation))?.Name;
        var lang = Inbound.LangOf(turn.Activity.Locale) ?? Lang.English;
        var welcome = Welcome(TeamsPhrases.In(lang), who, turn.Activity.Recipient);
        await delivery.SendAsync(turn, new Shown(PlainText.Of(welcome), lang, [welcome], Form: null), cancellation);
    }

    private static Card Welcome(TeamsPhrases phrases, string? who, ChannelAccount bot) => new(
        new Heading(phrases.WelcomeTitle),
        new Paragraph(phrases.AddedBy(who)),
        new Paragraph(phrases.WhatIDoHere),
        new Bullets(phrases.HowToBegin),
        new Buttons([
            new LinkButton(phrases.WriteToMe, new Uri($"https://teams.microsoft.com/l/chat/0/0?users={Uri.EscapeDataString(bot.Id)}")),
        ])
    );
}
