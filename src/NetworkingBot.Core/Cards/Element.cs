namespace NetworkingBot.Core.Cards;

/// <summary>
/// One part of a card. Texts are plain: renderers escape them, so nothing that a person wrote can become markup, a mention or a link.
/// Each element is drawn by every channel (<see cref="CardRenderer{TNode}"/>), so there are few.
/// </summary>
public abstract record Element;

public sealed record Heading(string Text) : Element;

public sealed record Paragraph(string Text, Tone Tone = Tone.Normal) : Element;

/// <summary>Quiet text is an aside; strong text is the one thing to read.</summary>
public enum Tone
{
    Normal,
    Quiet,
    Strong,
}

/// <summary>Somebody, with one line that tells who they are. <paramref name="Id"/> lets a channel link or mention them.</summary>
public sealed record PersonLine(PersonId Id, string Name, string Detail, Uri? Photo = null) : Element;

/// <summary>Short items that belong together, such as reasons.</summary>
public sealed record Bullets(IReadOnlyList<string> Items) : Element;

/// <summary>Labels and values.</summary>
public sealed record Facts(IReadOnlyList<Fact> Items) : Element;

public sealed record Fact(string Label, string Value);

public sealed record Picture(Uri Source, string AltText) : Element;

/// <summary>How far something has come: 0 ≤ <paramref name="Done"/> ≤ <paramref name="Of"/>.</summary>
public sealed record Progress(string Label, int Done, int Of) : Element;

public sealed record Divider : Element;

/// <summary>What one can do next, most likely first.</summary>
public sealed record Buttons(IReadOnlyList<Button> Items) : Element;
