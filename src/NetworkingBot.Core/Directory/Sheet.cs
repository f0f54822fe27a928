namespace NetworkingBot.Core.Directory;

/// <summary>A staff directory as it was read from a file: what the columns are called, and the rows under them.</summary>
public sealed record Sheet(IReadOnlyList<string> Headers, IReadOnlyList<SheetRow> Rows);

/// <summary>One row. <paramref name="Line"/> is where it begins in the file, counted from 1, so that a person can find it.</summary>
public sealed record SheetRow(int Line, IReadOnlyList<string> Cells);

/// <summary>Something that keeps a file from being taken, in the language of the person who brings it. <paramref name="Line"/> 0 is the file as a whole.</summary>
public sealed record Problem(int Line, string Text);
