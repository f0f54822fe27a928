using System.Security.Cryptography;
using System.Text;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Privacy;

/// <summary>
/// Links under which somebody fetches their data: random, kept as a hash only, for ten minutes and a few times. The rows lie beside the
/// receipts and are forgotten with them.
/// </summary>
public sealed class ExportLinks(ITableStore store, IdSource newId)
{
    public static readonly Duration Lifetime = Duration.FromMinutes(10);

    /// <summary>A download that breaks off may be begun again.</summary>
    public const int Uses = 3;

    private const string Claimant = "export";

    private const int MostLength = 100;

    /// <returns>What the link ends with: letters and digits.</returns>
    public async Task<string> MakeAsync(Person person, Exported what, Instant now, CancellationToken cancellation)
    {
        // Two of them: an id tells apart, and a half of it is the time.
        var token = newId() + newId();
        await store.UpsertAsync(Table.Receipts, StoredJson.Row(KeyOf(token), new Link(now, person.Org, person.Id, Uses, what)),
            cancellation);
        return token;
    }

    /// <summary>What a link gives still; it is not used up by asking. Null: there is no such link, or not any more.</summary>
    public async Task<Exported?> WhatAsync(string token, Instant now, CancellationToken cancellation) =>
        (await FindAsync(token, now, cancellation))?.Link.What;

    /// <summary>Uses a link once.</summary>
    /// <returns>Whose data it is for; null: there is no such link, or not any more.</returns>
    public async Task<(OrgId Org, PersonId Person, Exported What)?> UseAsync(string token, Instant now, CancellationToken cancellation)
    {
        while (await FindAsync(token, now, cancellation) is var (link, version))
        {
            if (
                await store.ReplaceAsync(
                    Table.Receipts,
                    StoredJson.Row(KeyOf(token), link with { Left = link.Left - 1 }),
                    version,
                    cancellation
                )
                is not null
            )
            {
                return (link.Org, link.Person, link.What);
            }
        }

        return null;
    }

    private async Task<(Link Link, RowVersion Version)?> FindAsync(string token, Instant now, CancellationToken cancellation) =>
        token.Length is > 0 and <= MostLength && await store.GetAsync(Table.Receipts, KeyOf(token), cancellation) is { } row
        && StoredJson.Read<Link>(row) is { Left: > 0 } link && now < link.At + Lifetime
            ? (link, row.Version)
            : null;

    /// <summary>Whether it is the key of a link, which lies beside the receipts.</summary>
    internal static bool IsLink(Key key) => Keys.IsReceiptOf(key, Claimant);

    /// <summary>Reads a link, whatever it holds.</summary>
    internal static object Check(StoredRow row) => StoredJson.Read<Link>(row);

    private static Key KeyOf(string token) =>
        Keys.Receipt(Claimant, "links", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token))));

    private sealed record Link(Instant At, OrgId Org, PersonId Person, int Left, Exported What);
}

/// <summary>What a link gives. The first is what links gave before there were others.</summary>
public enum Exported
{
    Everything,
    Contacts,
}
