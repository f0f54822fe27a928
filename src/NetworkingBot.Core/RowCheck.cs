using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using NetworkingBot.Core.Administration;
using NetworkingBot.Core.Calendars;
using NetworkingBot.Core.ContactFiles;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
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
/// Whether a row of any table can be read, as the part of the bot that owns it reads it. The places of a workspace, which only its adapter
/// knows, are known by their schema and as JSON.
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
        Table.Audit => AuditRow(row),
        Table.Receipts => ReceiptRow(row),
        Table.Installations => Keys.IsInstallation(row.Key) ? StoredJson.Read<Organisation>(row) : StoredJson.Read<JsonObject>(row),
        Table.ProtectionKeys => StoredJson.Read<HoldsXml>(row).Element(row),
    };

    private static object AuditRow(StoredRow row) => Keys.AuditKindOf(row.Key) switch
    {
        AuditRowKind.Act => StoredJson.Read<AuditEntry>(row),
        AuditRowKind.Report => StoredJson.Read<Report>(row),
        AuditRowKind.Standstill => StoredJson.Read<Standstill>(row),
        AuditRowKind.Week => StoredJson.Read<ProgrammeWeek>(row),
        AuditRowKind.IntroductionIds => StoredJson.Read<string>(row),
    };

    private static object ReceiptRow(StoredRow row) =>
        SendMarkers.IsMarker(row.Key) ? SendMarkers.Check(row)
        : ExportLinks.IsLink(row.Key) ? ExportLinks.Check(row)
        : ReceiptStore.Check(row);

    /// <summary>A key of Data Protection, as the host keeps it.</summary>
    private sealed record HoldsXml(string Xml)
    {
        public XElement Element(StoredRow row)
        {
            try
            {
                return XElement.Parse(Xml);
            }
            catch (XmlException fault)
            {
                throw new UnreadableRowException(row, StoredJson.SchemaOf(row), fault);
            }
        }
    }
}
