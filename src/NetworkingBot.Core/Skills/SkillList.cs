using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Skills;

/// <summary>Reads an organisation's own skills, to be given to <see cref="SkillVocabulary.With"/>.</summary>
public static class SkillList
{
    /// <summary>
    /// A table with the columns en and es, and where there are, en_alt and es_alt: further words, separated by “|”. Other columns are
    /// ignored.
    /// </summary>
    /// <exception cref="FormatException">The first line lacks a column.</exception>
    public static IReadOnlyList<SkillTerm> ReadTable(TextReader table)
    {
        var rows = CsvRows.Read(table).ToList();
        var columns = new Columns(rows);
        var (english, spanish) = (columns.Required("en"), columns.Required("es"));
        var (moreEnglish, moreSpanish) = (columns.Optional("en_alt"), columns.Optional("es_alt"));
        return [.. rows.Skip(1).Select(row => new SkillTerm(
            [.. Words(row, english), .. Words(row, moreEnglish)],
            [.. Words(row, spanish), .. Words(row, moreSpanish)]))];
    }

    /// <summary>
    /// ESCO as it is downloaded (https://esco.ec.europa.eu/en/use-esco/download): skills_en.csv and skills_es.csv, joined by conceptUri.
    /// </summary>
    /// <exception cref="FormatException">The first line of a file lacks conceptUri, preferredLabel or altLabels.</exception>
    public static IReadOnlyList<SkillTerm> ReadEsco(TextReader english, TextReader spanish)
    {
        var inSpanish = EscoLabels(spanish).ToDictionary(row => row.Uri, row => row.Labels);
        return [.. EscoLabels(english).Select(row => new SkillTerm(row.Labels, inSpanish.GetValueOrDefault(row.Uri, [])))];
    }

    private static IEnumerable<(string Uri, string[] Labels)> EscoLabels(TextReader reader)
    {
        var rows = CsvRows.Read(reader).ToList();
        var columns = new Columns(rows);
        var (uri, preferred, others) = (columns.Required("conceptUri"), columns.Required("preferredLabel"), columns.Required("altLabels"));
        return rows.Skip(1).Where(row => row.Count > uri).DistinctBy(row => row[uri])
            .Select(row => (row[uri], (string[])[.. Words(row, preferred), .. Words(row, others)]));
    }

    private static string[] Words(IReadOnlyList<string> row, int column) => column < 0 || column >= row.Count
        ? []
        : row[column].Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private sealed class Columns(List<IReadOnlyList<string>> rows)
    {
        private readonly List<string> _names = rows.Count == 0 ? [] : [.. rows[0].Select(name => name.Trim().TrimStart('\uFEFF'))];

        public int Optional(string name) => _names.IndexOf(name);

        public int Required(string name) =>
            Optional(name) is >= 0 and var column ? column : throw new FormatException($"The first line has no column “{name}”.");
    }
}
