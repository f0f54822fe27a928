namespace NetworkingBot.Core.Directory;

/// <summary>Yes and no as spreadsheets and people write them.</summary>
internal static class YesOrNo
{
    /// <summary>Null when it is neither.</summary>
    public static bool? Read(string text) => ColumnNames.Plain(text) switch
    {
        "yes" or "y" or "si" or "s" or "true" or "verdadero" or "1" or "x" => true,
        "" or "no" or "n" or "false" or "falso" or "0" => false,
        _ => text.Trim() is "✓" or "✔" or "☑" ? true : null,
    };
}
