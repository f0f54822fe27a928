using System.Text.Json.Nodes;
using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Teams;

/// <summary>How a card is shown.</summary>
/// <param name="Lang">The language it is written in; its buttons carry it on.</param>
internal sealed record CardView(Lang Lang)
{
    /// <summary>True in a dialog: there, buttons submit the dialog.</summary>
    public bool Dialog { get; init; }

    /// <summary>True when a button may open a dialog.</summary>
    public bool OpensDialogs { get; init; }

    /// <summary>Directory ids of people who may be mentioned.</summary>
    public IReadOnlyDictionary<PersonId, string> Mentions { get; init; } = new Dictionary<PersonId, string>();

    /// <summary>Whose clients ask for the card again when it comes into view: ids as Teams gives them (“29:…”).</summary>
    public IReadOnlyList<string> Viewers { get; init; } = [];
}

/// <summary>
/// Draws cards as Adaptive Cards 1.5, which is what Teams shows everywhere. Colours are the theme's own, so dark and high-contrast themes
/// hold; nothing depends on width. https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference
/// </summary>
internal sealed partial class AdaptiveCardRenderer(CommandCodec codec, CardView view) : CardRenderer<JsonObject>
{
    private const int MaxRunLength = 4_000;
    private const int FactsInSet = 20;

    private readonly CardActions _actions = new(codec, view);
    private readonly Dictionary<string, JsonObject> _mentions = new(StringComparer.Ordinal);

    /// <summary>One card, or several where it is too much for one.</summary>
    public IReadOnlyList<JsonObject> Render(Card card)
    {
        var parts = CardSplitter.Split(card.Elements.SelectMany(Render));
        return
        [
            .. parts.Select(part =>
                Frame(part, PlainText.Of(card), parts.Count == 1 && card.Refresh is { } again ? _actions.Refresh(again) : null)
            ),
        ];
    }

    /// <summary>All in one card, for a dialog: there is only one there, and it may be long.</summary>
    public JsonObject RenderAll(IEnumerable<Card> cards, Form? form)
    {
        var all = cards.ToList();
        var nodes = all.SelectMany((card, i) => i == 0 ? card.Elements : [new Divider(), .. card.Elements]).SelectMany(Render);
        return form is null
            ? Frame([.. nodes], PlainText.Of(all), refresh: null)
            : Frame([.. nodes, .. Body(form)], form.Title, refresh: null);
    }

    protected override IEnumerable<JsonObject> Heading(Heading heading) =>
        [
            new()
            {
                ["type"] = "TextBlock",
                ["text"] = Markdown.Escape(heading.Text),
                ["style"] = "heading",
                ["size"] = "Medium",
                ["weight"] = "Bolder",
                ["wrap"] = true,
            },
        ];

    protected override IEnumerable<JsonObject> Paragraph(Paragraph paragraph) =>
        Lines(paragraph.Text).Select(line => Block(Run(line, paragraph.Tone)));

    protected override IEnumerable<JsonObject> Person(PersonLine person)
    {
        JsonObject[] lines =
        [
            Name(person),
            .. person.Detail.Length > 0 ? (JsonObject[])[Block(Run(person.Detail, Tone.Quiet), "None")] : [],
        ];
        return person.Photo is { } photo && Links.IsPicture(photo)
            ? [Columns(Column("auto", Portrait(photo, person.Name)), Column("stretch", lines))]
            : lines;
    }

    protected override IEnumerable<JsonObject> Bullets(Bullets bullets) =>
        bullets.Items.SelectMany((item, i) => Lines(item).Select(line => Block(Run("• " + line), i == 0 ? "Small" : "None")));

    protected override IEnumerable<JsonObject> Facts(Facts facts) => facts.Items.Chunk(FactsInSet).Select(set => new JsonObject
    {
        ["type"] = "FactSet",
        ["facts"] = new JsonArray([.. set.Select(fact => new JsonObject
        {
            ["title"] = Markdown.Escape(CleanText.Shortened(fact.Label, 200)),
            ["value"] = Markdown.Escape(CleanText.Shortened(fact.Value, 1_000)),
        })]),
    });

    protected override IEnumerable<JsonObject> Picture(Picture picture) => Links.IsPicture(picture.Source)
        ? [new() { ["type"] = "Image", ["url"] = picture.Source.AbsoluteUri, ["altText"] = picture.AltText, ["size"] = "Stretch" }]
        : [Block(Run(picture.AltText, Tone.Quiet))];

    protected override IEnumerable<JsonObject> Progress(Progress progress)
    {
        var done = Math.Clamp(progress.Done, 0, progress.Of);
        yield return Block(Run($"{progress.Label} – {progress.Done}/{progress.Of}"));
        if (progress.Of > 0)
        {
            JsonObject[] bar = [.. Bar(done, "accent"), .. Bar(progress.Of - done, "emphasis")];
            yield return Columns(bar);
        }
    }

    protected override IEnumerable<JsonObject> Divider() => [CardSplitter.Divider()];

    protected override IEnumerable<JsonObject> Buttons(Buttons buttons) =>
        buttons
            .Items.SelectMany(_actions.Of)
            .Chunk(CardSplitter.MaxActions)
        .Select(actions => new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray([.. actions]) });

    private static IEnumerable<JsonObject> Bar(int share, string style)
    {
        if (share > 0)
        {
            var part = Column(share.ToString(System.Globalization.CultureInfo.InvariantCulture));
            part["style"] = style;
            part["minHeight"] = "6px";
            yield return part;
        }
    }

    private static JsonObject Portrait(Uri photo, string name) =>
        new() { ["type"] = "Image", ["url"] = photo.AbsoluteUri, ["altText"] = name, ["style"] = "Person", ["size"] = "Small" };

    private static JsonObject Columns(params JsonObject[] columns) =>
        new() { ["type"] = "ColumnSet", ["columns"] = new JsonArray([.. columns]) };

    private static JsonObject Column(string width, params JsonObject[] items) =>
        new() { ["type"] = "Column", ["width"] = width, ["items"] = new JsonArray([.. items]) };

    private static JsonObject Block(JsonObject run, string spacing = "Small") =>
        new() { ["type"] = "RichTextBlock", ["spacing"] = spacing, ["inlines"] = new JsonArray(run) };

    private static JsonObject Run(string text, Tone tone = Tone.Normal) => tone switch
    {
        Tone.Normal => new() { ["type"] = "TextRun", ["text"] = text },
        Tone.Quiet => new() { ["type"] = "TextRun", ["text"] = text, ["isSubtle"] = true, ["size"] = "Small" },
        Tone.Strong => new() { ["type"] = "TextRun", ["text"] = text, ["weight"] = "Bolder" },
    };

    /// <summary>A run shows no line breaks and is limited, so each line stands alone and a long one is cut in pieces.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var rest = line;
            while (rest.Length > MaxRunLength)
            {
                var piece = CleanText.Start(rest, MaxRunLength);
                yield return piece;
                rest = rest[piece.Length..];
            }

            yield return rest;
        }
    }

    /// <summary>A mention is only drawn for a name without marks: the text of a mention must stand in the card letter for letter.</summary>
    private JsonObject Name(PersonLine person)
    {
        if (!view.Mentions.TryGetValue(person.Id, out var user) || Markdown.Escape(person.Name) != person.Name)
        {
            return Block(Run(person.Name, Tone.Strong));
        }

        var mention = $"<at>{person.Name}</at>";
        _mentions[mention] = new()
        {
            ["type"] = "mention",
            ["text"] = mention,
            ["mentioned"] = new JsonObject { ["id"] = user, ["name"] = person.Name },
        };
        return new()
        {
            ["type"] = "TextBlock",
            ["text"] = mention,
            ["weight"] = "Bolder",
            ["wrap"] = true,
            ["spacing"] = "Small",
        };
    }

    private JsonObject Frame(JsonArray body, string fallback, JsonObject? refresh)
    {
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["lang"] = view.Lang switch { Lang.English => "en", Lang.Spanish => "es" },
            ["fallbackText"] = CleanText.Shortened(fallback, 1_000),
            ["body"] = body,
            ["msteams"] = new JsonObject { ["width"] = "Full" },
        };
        if (refresh is not null && view.Viewers.Count > 0)
        {
            card["refresh"] = refresh;
        }

        var text = body.ToJsonString(CardSplitter.Wire);
        if (_mentions.Where(mention => text.Contains(mention.Key, StringComparison.Ordinal)).ToList() is { Count: > 0 } mentioned)
        {
            card["msteams"]!["entities"] = new JsonArray([.. mentioned.Select(mention => mention.Value.DeepClone())]);
        }

        return card;
    }
}
