namespace NetworkingBot.Core.Cards;

/// <summary>
/// Cards as plain lines, for notifications, screen readers and terminals. Buttons are left out: they say nothing that the text does not.
/// </summary>
public sealed class PlainText : CardRenderer<string>
{
    private static readonly PlainText _instance = new();

    public static string Of(params IEnumerable<Card> cards) =>
        string.Join("\n\n", cards.Select(card => string.Join('\n', card.Elements.SelectMany(_instance.Render))));

    protected override IEnumerable<string> Heading(Heading heading) => [heading.Text];

    protected override IEnumerable<string> Paragraph(Paragraph paragraph) => [paragraph.Text];

    protected override IEnumerable<string> Person(PersonLine person) =>
        [person.Detail.Length > 0 ? $"{person.Name} – {person.Detail}" : person.Name];

    protected override IEnumerable<string> Bullets(Bullets bullets) => bullets.Items.Select(item => $"• {item}");

    protected override IEnumerable<string> Facts(Facts facts) => facts.Items.Select(fact => $"{fact.Label}: {fact.Value}");

    protected override IEnumerable<string> Picture(Picture picture) => [$"[{picture.AltText}]"];

    protected override IEnumerable<string> Progress(Progress progress) => [$"{progress.Label}: {progress.Done}/{progress.Of}"];

    protected override IEnumerable<string> Divider() => [""];

    protected override IEnumerable<string> Buttons(Buttons buttons) => [];

    protected override IEnumerable<string> Text(TextField field) => [field.Label];

    protected override IEnumerable<string> Choice(ChoiceField field) => [field.Label];

    protected override IEnumerable<string> Many(ManyField field) => [field.Label];

    protected override IEnumerable<string> Toggle(ToggleField field) => [field.Label];

    protected override IEnumerable<string> Date(DateField field) => [field.Label];

    protected override IEnumerable<string> Time(TimeField field) => [field.Label];

    protected override IEnumerable<string> Person(PersonField field) => [field.Label];
}
