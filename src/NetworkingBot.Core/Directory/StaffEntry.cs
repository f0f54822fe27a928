using System.Security.Cryptography;
using System.Text;

namespace NetworkingBot.Core.Directory;

/// <summary>What one row tells of one person. <see cref="Told"/> has every column of the file, with an empty text where its cell is
/// blank; a blank name is not told at all.</summary>
public sealed record StaffEntry(int Line, IReadOnlyDictionary<Column, string> Told)
{
    /// <summary>Between the items of a list in <see cref="Told"/>; no item contains it.</summary>
    internal const char ItemSeparator = ';';

    /// <summary>The number or code that the directory itself gives to a person.</summary>
    public string? DirectoryId => Text(Column.Id);

    /// <summary>Lower case.</summary>
    public string? Email => Text(Column.Email);

    /// <summary>
    /// Where the file gives no name, what the e-mail address tells of it; empty when that is none. Nobody is called by a number.
    /// </summary>
    public string Name => Text(Column.Name) ?? PersonName.FromAddress(Email) ?? "";

    /// <summary>What the file says of this person's consent; null when it has no such column.</summary>
    public bool? Joined { get; init; }

    /// <summary>
    /// The id of a person whom the store does not know yet. Made from what identifies the row, so that the next import finds the same
    /// person; hashed, because ids travel in buttons and an e-mail address or a payroll number must not.
    /// </summary>
    public PersonId NewId(OrgId org)
    {
        var identity = DirectoryId is { } id ? $"id\n{id}" : $"email\n{Email}";
        return new PersonId("d" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{org}\n{identity}")))[..24]);
    }

    private string? Text(Column column) => Told.TryGetValue(column, out var text) && text.Length > 0 ? text : null;
}
