namespace NetworkingBot.Core.Storage;

/// <summary>
/// The tables of the store. Each name is the table's name in every engine; what the keys are stands in <see cref="Keys"/>.
/// </summary>
public enum Table
{
    People,
    Identities,
    Contacts,
    Imports,
    Ties,
    Introductions,
    PersonIntroductions,
    Slates,
    Dialogues,
    Due,
    Nudges,
    Learning,
    Changes,
    Installations,
    Receipts,
    Audit,
    ProtectionKeys,
    Erasures,
    Provisioned,
    AccessTokens,
    DeadLetters,
    Calendars,
}
