using System.Globalization;
using System.Text;

namespace NetworkingBot.Core.Directory;

/// <summary>What a column of a staff directory can tell. The names are kept in stored people: they never change.</summary>
public enum Column
{
    Id,
    Name,
    FirstName,
    MiddleName,
    LastName,
    SecondLastName,
    Email,
    Department,
    Title,
    Place,
    Zone,
    Manager,
    Languages,
    Offers,
    LooksFor,
    Interests,
    Joined,

    /// <summary>The directory no longer holds this person. No heading has it: an import of everybody concludes it.</summary>
    Left,
}

/// <summary>What columns are called, in English and Spanish, as exports of staff systems and hand-made sheets have it.</summary>
public static class ColumnNames
{
    /// <summary>Null when the header is none that is known. Case, accents, spaces, punctuation and “[Required]” do not matter.</summary>
    public static Column? Find(string header) => Headings.Find(header)?.Column;

    /// <summary>
    /// Lower case, only letters and digits, without accents: what is compared when people write the same thing differently.
    /// </summary>
    internal static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var unit in text.Normalize(NormalizationForm.FormD).Where(char.IsLetterOrDigit))
        {
            plain.Append(char.ToLower(unit, CultureInfo.InvariantCulture));
        }

        return plain.ToString();
    }
}
