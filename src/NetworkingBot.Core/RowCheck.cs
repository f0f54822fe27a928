using System.Text.Json;
using NetworkingBot.Core.Administration;
using NetworkingBot.Core.Calendars;
using NetworkingBot.Core.ContactFiles;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Dialogues;
using NetworkingBot.Core.Directory.Provisioning;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Learning;
using NetworkingBot.Core.Matching.Slates;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core;

/// <summary>
/// Whether a row of any table can be read, as the part of the bot that owns it reads it. Rows of adapters are known by their schema and as
/// JSON.
/// </summary>
public static class RowCheck
{
    /// <exception cref="UnreadableRowException">It cannot be read.</exception>
    public static void Demand(StoredRow row) => _ = row.Table switch
    {
        Table.People => PersonStore.Check(row),
        Table.Identities => StoredJson.Read<Identity>(row),
        Table.Contacts => ContactStore.Check(row),
        Table.Imports => ContactImports.Check(row),
        Table.Ties => PackedTies.Read(row),
        Table.Introductions => StoredJson.Read<Introduction>(row),
        Table.PersonIntroductions => StoredJson.Read<Instant>(row),
        Table.Slates => SlateStore.Check(row),
        Table.Dialogues => StoredJson.Read<DialogueState>(row),
        Table.Due => StoredJson.Read<DueMessage>(row),
        Table.Nudges => StoredJson.Read<NudgeState>(row),
        Table.Learning => LearningStore.Check(row),
        Table.Changes => StoredJson.Read<Change>(row),
        Table.Erasures => StoredJson.Read<Erasure>(row),
        Table.DeadLetters => StoredJson.Read<DeadLetter>(row),
        Table.AccessTokens => StoredJson.Read<AccessToken>(row),
        Table.Calendars => StoredJson.Read<CalendarConnection>(row),
        Table.Provisioned => ProvisionedRows.Check(row),
        Table.Installations or Table.Receipts or Table.Audit or Table.ProtectionKeys => StoredJson.Read<JsonElement>(row),
    };
}
