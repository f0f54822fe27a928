using NetworkingBot.Core.Cards;
using NetworkingBot.Core.ContactFiles;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Privacy;

/// <summary>
/// Gives somebody a file of theirs: behind a link where they reach the bot by an address, else in the chat itself where it takes files.
/// An address of this machine is another machine's at everybody else's desk: it is for the local page alone.
/// </summary>
public sealed class HandingOver(ExportLinks links, TakeOut takeOut, ContactFileWriter contacts, AuditLog audit, PrivacySettings settings)
{
    /// <param name="what">What they asked for.</param>
    /// <param name="title">Of the card.</param>
    /// <param name="holds">What the file holds.</param>
    /// <param name="fetch">What stands on the button behind which the file is.</param>
    public async Task<Reply> GiveAsync(
        Exported what,
        string title,
        string holds,
        string fetch,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        var phrases = PrivacyPhrases.In(turn.Lang);
        var address = AddressFor(turn);
        if (address is null && turn.Platform?.TakesFiles != true)
        {
            return Reply.Say(turn.Lang, phrases.NoWayToHandOver);
        }

        await audit.AddAsync(turn.Org, new AuditEntry(turn.Now, AuditAct.Exported, turn.Me.Id, turn.Me.Id), cancellation);
        if (address is null)
        {
            var given = new Card(new Heading(title), new Paragraph(holds), new Paragraph(phrases.InOurChat, Tone.Quiet));
            return Reply.Of(turn.Lang, given) with
            {
                HandsOver = new HandedOver(await FilesAsync(what, turn, cancellation), phrases.NoWayToHandOver),
            };
        }

        var token = await links.MakeAsync(turn.Me, what, turn.Now, cancellation);
        return Reply.Of(
            turn.Lang,
            new Card(
                new Heading(title),
                new Paragraph(holds),
                new Paragraph(phrases.LinkLives((int)ExportLinks.Lifetime.TotalMinutes), Tone.Quiet),
                new Buttons([new LinkButton(fetch, new Uri(address, token))])
            )
        );
    }

    private Uri? AddressFor(TurnContext turn) =>
        settings.MyData ?? (turn.From.Channel == OrganisationStore.LocalChannel ? settings.MyDataHere : null);

    private async Task<IReadOnlyList<OutgoingFile>> FilesAsync(
        Exported what,
        TurnContext turn,
        CancellationToken cancellation
    ) => what switch
    {
        Exported.Everything => [new OutgoingFile(TakeOut.FileName, await takeOut.ZipAsync(turn.Me, turn.Now, cancellation))],
        Exported.Contacts =>
        [
            Outgoing(await contacts.WriteAsync(turn.Me, ContactFileFormat.Cards, turn.Now, cancellation)),
            Outgoing(await contacts.WriteAsync(turn.Me, ContactFileFormat.Table, turn.Now, cancellation)),
        ],
    };

    private static OutgoingFile Outgoing(ContactFile file) => new(file.Name, file.Bytes);
}
