using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NetworkingBot.Core.Storage;

/// <summary>The only place that knows partition and row keys. Times inside keys are UTC and sort as text.</summary>
public static class Keys
{
    /// <summary>An organisation's people lie in this many partitions, so that they load in parallel.</summary>
    public const int PeopleShards = 16;

    private const string ContactSettingsPart = "settings";
    private const string ContactSettingsRow = "contacts";

    public static Key Person(OrgId org, PersonId person) => new(PeopleShard(org, ShardOf(person)), KeyText.Escape(person.Value));

    public static Partition PeopleShard(OrgId org, int shard) => Partition.Of(org, shard.ToString("x1", CultureInfo.InvariantCulture));

    /// <summary>
    /// One user of one workspace of one channel (“slack”, “teams”, “local”), or one e-mail address of one organisation (“email”).
    /// </summary>
    public static Key Identity(string channel, string workspace, string user) => new(Identities(channel, workspace), KeyText.Escape(user));

    public static Partition Identities(string channel, string workspace) => Partition.OfChannel(channel, workspace);

    /// <summary>A workspace of a channel and the organisation it belongs to.</summary>
    public static Key Installation(string channel, string workspace) => new(Installations(channel), KeyText.Escape(workspace));

    public static Partition Installations(string channel) => Partition.OfChannel(channel);

    /// <summary>Whether it is the key of a workspace, whichever channel's; places within one lie in partitions of their own.</summary>
    public static bool IsInstallation(Key key) => key.Partition.IsOfChannelAlone;

    /// <summary>A team or chat of a workspace that the bot was added to.</summary>
    public static Key Place(string channel, string workspace, string place) => new(Places(channel, workspace), KeyText.Escape(place));

    public static Partition Places(string channel, string workspace) => Partition.OfChannel(channel, workspace);

    /// <summary>One delivery of a channel, by the id that the channel repeats when it delivers it again.</summary>
    public static Key Receipt(string channel, string workspace, string delivery) =>
        new(Partition.OfChannel(channel, workspace), KeyText.Escape(delivery));

    /// <summary>Whether it is the key of a receipt of a channel, whichever workspace's.</summary>
    internal static bool IsReceiptOf(Key key, string channel) =>
        key.Partition.Value.StartsWith(Partition.OfChannel(channel).Value + "|", StringComparison.Ordinal);

    /// <summary>True of every partition that begins with the organisation, and of its e-mail addresses.</summary>
    public static bool IsOf(Partition partition, OrgId org) =>
        partition == Partition.Of(org)
        || partition.Value.StartsWith(Partition.Of(org).Value + "|", StringComparison.Ordinal)
        || partition == Identities("email", org.Value);

    public static Key Contact(OrgId org, PersonId owner, string contact) => new(Contacts(org, owner), KeyText.Escape(contact));

    public static Partition Contacts(OrgId org, PersonId owner) => Partition.Of(org, owner.Value);

    public static Key ContactSettings(OrgId org, PersonId owner) =>
        new(Partition.Of(org, owner.Value, ContactSettingsPart), ContactSettingsRow);

    /// <summary>True of the rows that <see cref="ContactSettings"/> names.</summary>
    public static bool IsContactSettings(Key key) =>
        key.Row == ContactSettingsRow && key.Partition.Value.EndsWith("|" + ContactSettingsPart, StringComparison.Ordinal);

    /// <summary>What a person's import of a file is, and under it what was found in the file and what was done.</summary>
    public static Key Import(OrgId org, PersonId owner, string import) => new(Imports(org, owner), KeyText.Join(import, "head"));

    /// <param name="org">The owner's.</param>
    /// <param name="owner">Whose import it is.</param>
    /// <param name="import">Its id.</param>
    /// <param name="kind">“found” or “step”.</param>
    /// <param name="number">From 0.</param>
    public static Key ImportPart(OrgId org, PersonId owner, string import, string kind, int number) =>
        new(Imports(org, owner), KeyText.Join(import, kind, number.ToString("d6", CultureInfo.InvariantCulture)));

    public static RowRange ImportParts(string import, string kind) => RowRange.StartingWith(KeyText.Join(import, kind) + "|");

    public static Partition Imports(OrgId org, PersonId owner) => Partition.Of(org, owner.Value);

    /// <summary>True of the rows that <see cref="Import"/> names.</summary>
    public static bool IsImportHead(Key key) => key.Row.EndsWith("|head", StringComparison.Ordinal);

    /// <summary>
    /// Which colleagues a person knows: the part of their contacts that suggestions need, sharded so that an organisation loads in
    /// parallel.
    /// </summary>
    public static Key Ties(OrgId org, PersonId owner) => new(TieShard(org, ShardOf(owner)), KeyText.Escape(owner.Value));

    public static Partition TieShard(OrgId org, int shard) => Partition.Of(org, shard.ToString("x1", CultureInfo.InvariantCulture));

    /// <summary>What was suggested to a person in an ISO week, written “2026-W47”.</summary>
    public static Key Slate(OrgId org, PersonId person, string week) => new(Slates(org, person), KeyText.Escape(week));

    /// <summary>
    /// What a person said of somebody, or somebody said of them that keeps the two apart. Sorts after the weeks, so that one range holds
    /// both.
    /// </summary>
    public static Key Preference(OrgId org, PersonId person, bool own, PersonId about) =>
        new(Slates(org, person), KeyText.Join(own ? "own" : "other", about.Value));

    /// <summary>A person's slates from a week on, and all their preferences.</summary>
    public static RowRange SlatesFrom(string week) => new(week, null);

    public static Partition Slates(OrgId org, PersonId person) => Partition.Of(org, person.Value);

    /// <summary>What somebody and the bot speak of in one workspace of one channel.</summary>
    public static Key Dialogue(OrgId org, PersonId person, string channel, string workspace) =>
        new(Dialogues(org, person), KeyText.Join(channel, workspace));

    public static Partition Dialogues(OrgId org, PersonId person) => Partition.Of(org, person.Value);

    public static Key Introduction(OrgId org, string introduction) => new(Partition.Of(org, introduction), "state");

    /// <summary>That somebody is part of an introduction. Written before it: one that leads nowhere is ignored.</summary>
    public static Key PersonIntroduction(OrgId org, PersonId person, string introduction) =>
        new(PersonIntroductions(org, person), KeyText.Escape(introduction));

    public static Partition PersonIntroductions(OrgId org, PersonId person) => Partition.Of(org, person.Value);

    /// <summary>That somebody reported somebody else; all of an organisation lie together, for its administrators.</summary>
    public static Key Report(OrgId org, PersonId about, PersonId by) => new(Reports(org), KeyText.Join(about.Value, by.Value));

    public static Partition Reports(OrgId org) => Partition.Of(org, "reports");

    /// <summary>That everything of an organisation is stopped; there is no row while it runs.</summary>
    public static Key Standstill(OrgId org) => new(Partition.Of(org, "programme"), "standstill");

    /// <summary>An act on somebody's data, by month, the latest first.</summary>
    public static Key AuditEntry(OrgId org, NodaTime.Instant at, string act, PersonId? about) =>
        new(
            AuditMonth(org, at.InUtc().Date.ToYearMonth()),
            KeyText.Join((long.MaxValue - at.ToUnixTimeTicks()).ToString("d19", CultureInfo.InvariantCulture), $"{act}-{about?.Value}")
        );

    /// <summary>What a row of the table of acts is.</summary>
    internal static AuditRowKind AuditKindOf(Key key) =>
        key.Partition.Value.EndsWith("|reports", StringComparison.Ordinal) ? AuditRowKind.Report
        : !key.Partition.Value.EndsWith("|programme", StringComparison.Ordinal) ? AuditRowKind.Act
        : key.Row == "standstill" ? AuditRowKind.Standstill
        : key.Row == "week" ? AuditRowKind.Week
        : AuditRowKind.IntroductionIds;

    /// <summary>Whether an act of that key may be about somebody; also of one whose id ends as theirs does.</summary>
    internal static bool IsAuditEntryAbout(Key key, PersonId person) =>
        key.Row.EndsWith("-" + KeyText.Escape(person.Value), StringComparison.Ordinal);

    public static Partition AuditMonth(OrgId org, NodaTime.YearMonth month) =>
        Partition.Of(org, "acts", month.ToString("uuuu'-'MM", CultureInfo.InvariantCulture));

    /// <summary>That somebody was erased, or (null) the whole organisation.</summary>
    public static Key Erasure(OrgId org, PersonId? person) =>
        new(Partition.Of(org, "erased"), person is { } known ? KeyText.Join("person", known.Value) : "everybody");

    /// <summary>The programme's numbers of the week in which somebody asked for them last.</summary>
    public static Key ProgrammeWeek(OrgId org) => new(Partition.Of(org, "programme"), "week");

    /// <summary>The key under which the ids of an organisation's introductions are made.</summary>
    public static Key IntroductionIds(OrgId org) => new(Partition.Of(org, "programme"), "introduction-ids");

    public static RowRange ReportsAbout(PersonId person) => RowRange.StartingWith(KeyText.Escape(person.Value) + "|");

    /// <summary>What an organisation's suggestions learn from, and the weights.</summary>
    public static Partition Learning(OrgId org) => Partition.Of(org, "learning");

    public static Key LearningStep(OrgId org) => new(Learning(org), "step");

    public static Key LearnedWeights(OrgId org) => new(Learning(org), "weights");

    /// <summary>Where somebody's calendar is read.</summary>
    public static Key Calendar(OrgId org, PersonId person) => new(Partition.Of(org, person.Value), "feed");

    /// <summary>How somebody takes their nudges.</summary>
    public static Key Nudges(OrgId org, PersonId person) =>
        new(Partition.Of(org, ShardOf(person).ToString("x1", CultureInfo.InvariantCulture)), KeyText.Escape(person.Value));

    /// <summary>
    /// Messages to be sent lie in this many partitions, so that they are sent side by side; the upper half holds what was planned ahead for
    /// many.
    /// </summary>
    public const int DueShards = 2 * PeopleShards;

    /// <summary>
    /// A message to be sent, in order of time: what is due is one range, however long nobody looked and whatever a clock said meanwhile.
    /// </summary>
    public static Key Due(int shard, OrgId org, PersonId to, NodaTime.Instant at, string message) =>
        new(DueShard(shard), KeyText.Join(TimeOf(at), org.Value, to.Value, message));

    /// <summary>Whether it is the key of a message to anybody of an organisation.</summary>
    internal static bool IsDueIn(Key key, OrgId org) =>
        $"|{KeyText.Escape(org.Value)}|" is var where
        && string.CompareOrdinal(key.Row, Math.Max(0, key.Row.IndexOf('|', StringComparison.Ordinal)), where, 0, where.Length) == 0;

    /// <summary>Whether it is the key of a message to somebody.</summary>
    internal static bool IsDueTo(Key key, OrgId org, PersonId to) =>
        $"|{KeyText.Join(org.Value, to.Value)}|" is var whom
        && string.CompareOrdinal(key.Row, Math.Max(0, key.Row.IndexOf('|', StringComparison.Ordinal)), whom, 0, whom.Length) == 0;

    public static int DueShardOf(PersonId to, bool planned) => ShardOf(to) + (planned ? PeopleShards : 0);

    public static Partition DueShard(int shard) => Partition.OfBucket("due", shard.ToString("x1", CultureInfo.InvariantCulture));

    /// <summary>What was due before an instant.</summary>
    public static RowRange DueBefore(NodaTime.Instant at) => new("", TimeOf(at));

    /// <summary>A message that was given up.</summary>
    public static Key DeadLetter(OrgId org, string id) => new(DeadLetters(org), KeyText.Escape(id));

    public static Partition DeadLetters(OrgId org) => Partition.Of(org, "deadletters");

    /// <summary>A change that other replicas re-read, in order of time.</summary>
    public static Key Change(OrgId org, NodaTime.Instant at, string id) => new(Changes(org), ChangeRow(at) + KeyText.Escape(id));

    /// <summary>When the change of a key was recorded, and its id; null: no change has such a key.</summary>
    internal static (NodaTime.Instant At, string Id)? ChangeOf(Key key) =>
        key.Row.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash
        && long.TryParse(key.Row.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
        && ticks <= NodaTime.Instant.MaxValue.ToUnixTimeTicks()
            ? (NodaTime.Instant.FromUnixTimeTicks(ticks), KeyText.Unescape(key.Row[(dash + 1)..]))
            : null;

    /// <summary>The last change once more; before all of them in order.</summary>
    public static Key LastChange(OrgId org) => new(Changes(org), LastChangeRow);

    internal const string LastChangeRow = "!last";

    public static Partition Changes(OrgId org) => Partition.Of(org);

    /// <summary>The first row key of changes at or after an instant.</summary>
    public static string ChangeRow(NodaTime.Instant at) => TimeOf(at) + "-";

    private static string TimeOf(NodaTime.Instant at) => at.ToUnixTimeTicks().ToString("d19", CultureInfo.InvariantCulture);

    /// <summary>What a company's directory provisions lies together, so that a user and what finds them are written at once.</summary>
    public static Partition Provisioned(OrgId org) => Partition.Of(org, "provisioned");

    public static Key ProvisionedUser(OrgId org, string user) => new(Provisioned(org), KeyText.Join("user", user));

    public static RowRange ProvisionedUsers { get; } = RowRange.StartingWith("user|");

    /// <summary>Which user has a sign-in name; case does not matter.</summary>
    public static Key ProvisionedName(OrgId org, string userName) =>
        new(Provisioned(org), KeyText.Join("name", HashOf(userName.ToUpperInvariant())));

    /// <summary>That a user has an id of the directory; several may.</summary>
    public static Key ProvisionedExternal(OrgId org, string externalId, string user) =>
        new(Provisioned(org), KeyText.Join("external", HashOf(externalId), user));

    public static RowRange ProvisionedExternals(string externalId) => RowRange.StartingWith($"external|{HashOf(externalId)}|");

    public static Key ProvisionedGroup(OrgId org, string group) => new(Provisioned(org), KeyText.Join("group", group));

    public static RowRange ProvisionedGroups { get; } = RowRange.StartingWith("group|");

    /// <summary>That somebody is a member of a group: found from the group, and from the member.</summary>
    public static Key ProvisionedMember(OrgId org, string group, string member) =>
        new(Provisioned(org), KeyText.Join("member", group, member));

    public static RowRange ProvisionedMembers(string group) => RowRange.StartingWith($"member|{KeyText.Escape(group)}|");

    public static Key ProvisionedMembership(OrgId org, string member, string group) =>
        new(Provisioned(org), KeyText.Join("membership", member, group));

    public static RowRange ProvisionedMemberships(string member) => RowRange.StartingWith($"membership|{KeyText.Escape(member)}|");

    /// <summary>What programs of a company prove themselves with, of all organisations: a token does not say whose it is.</summary>
    public static Key AccessToken(string id) => new(AccessTokens, KeyText.Escape(id));

    public static Partition AccessTokens { get; } = Partition.OfChannel("access-tokens");

    /// <summary>A key of the whole bot with which it protects tokens and links.</summary>
    public static Key ProtectionKey(string id) => new(ProtectionKeys, KeyText.Escape(id));

    public static Partition ProtectionKeys { get; } = Partition.OfChannel("protection");

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..40];

    private static int ShardOf(PersonId person) => SHA256.HashData(Encoding.UTF8.GetBytes(person.Value))[0] % PeopleShards;
}

/// <summary>The kinds of rows of <see cref="Table.Audit"/>.</summary>
internal enum AuditRowKind
{
    Act,
    Report,
    Standstill,
    Week,
    IntroductionIds,
}
