using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using SlackNet.Blocks;
using Button = NetworkingBot.Core.Cards.Button;
using ButtonStyle = NetworkingBot.Core.Cards.ButtonStyle;
using PlainText = SlackNet.Blocks.PlainText;
using SlackButton = SlackNet.Blocks.Button;

namespace NetworkingBot.Slack;

/// <summary>
/// Draws cards and forms as Block Kit. What is too long for one block is split or shortened; texts of people stand in plain or escaped
/// text.
/// </summary>
internal sealed class BlockRenderer(CommandCodec codec, Lang lang) : CardRenderer<Block>
{
    private const int ProgressSteps = 10;

    private readonly SlackPhrases _phrases = SlackPhrases.In(lang);
    private int _buttons;

    /// <summary>A person with one thing to do stands in one row.</summary>
    public IReadOnlyList<Block> Render(Card card) =>
        card.Elements is [PersonLine { Photo: null } person, Buttons { Items: [CommandButton only] }]
        ? [Section(person, Drawn(only))]
        : [.. card.Elements.SelectMany(Render)];

    public IReadOnlyList<Block> Render(Form form) =>
        [.. form.Intro is { } intro ? Paragraph(new Paragraph(intro)) : [], .. form.Fields.SelectMany(Render)];

    protected override IEnumerable<Block> Heading(Heading heading) =>
        [new HeaderBlock { Text = Plain(heading.Text, SlackLimits.Header) }];

    protected override IEnumerable<Block> Paragraph(Paragraph paragraph) => paragraph.Tone switch
    {
        Tone.Normal => Sections(paragraph.Text),
        Tone.Quiet => SlackText
            .Split(paragraph.Text, SlackLimits.Section)
            .Select(part => new ContextBlock { Elements = [Plain(part, SlackLimits.Section)] }),
        Tone.Strong => SlackText
            .Split(paragraph.Text, SlackLimits.Section / 2)
            .Select(part => Section(Bold(part, SlackLimits.Section))),
    };

    protected override IEnumerable<Block> Person(PersonLine person) =>
    [
        Section(person, person.Photo is { } photo && IsPicture(photo)
            ? new Image { ImageUrl = photo.AbsoluteUri, AltText = SlackText.Shorten(person.Name, SlackLimits.AltText) }
            : null),
    ];

    protected override IEnumerable<Block> Bullets(Bullets bullets) =>
        Sections(string.Join('\n', bullets.Items.Select(item => "• " + item)));

    /// <summary>Short ones side by side, long ones below.</summary>
    protected override IEnumerable<Block> Facts(Facts facts)
    {
        var isShort = facts.Items.ToLookup(fact => fact.Value.Length <= SlackLimits.FieldInRow);
        return
        [
            .. isShort[true].Chunk(SlackLimits.Fields).Select(some => new SectionBlock { Fields = [.. some.Select(Field)] }),
            .. isShort[false]
                .SelectMany(fact => (IEnumerable<Block>)[Section(Bold(fact.Label, SlackLimits.Section)), .. Sections(fact.Value)]),
        ];
    }

    protected override IEnumerable<Block> Picture(Picture picture) => IsPicture(picture.Source)
        ? [new ImageBlock { ImageUrl = picture.Source.AbsoluteUri, AltText = SlackText.Shorten(picture.AltText, SlackLimits.AltText) }]
        : Paragraph(new Paragraph(picture.AltText, Tone.Quiet));

    protected override IEnumerable<Block> Progress(Progress progress)
    {
        var filled = progress.Of > 0 ? Math.Clamp(progress.Done * ProgressSteps / progress.Of, 0, ProgressSteps) : 0;
        return Sections(
            $"{progress.Label}\n{new string('▰', filled)}{new string('▱', ProgressSteps - filled)}  {progress.Done}/{progress.Of}"
        );
    }

    protected override IEnumerable<Block> Divider() => [new DividerBlock()];

    protected override IEnumerable<Block> Buttons(Buttons buttons)
    {
        foreach (var some in buttons.Items.Select(Drawn).OfType<IActionElement>().Chunk(SlackLimits.Buttons))
        {
            yield return new ActionsBlock { Elements = [.. some] };
        }

        foreach (var link in buttons.Items.OfType<LinkButton>().Where(link => link.Target.Scheme is "mailto" or "msteams"))
        {
            yield return Section(
                $"<{link.Target.AbsoluteUri.Replace("|", "%7C", StringComparison.Ordinal)}|{SlackText.Escape(link.Label)}>"
            );
        }
    }

    protected override IEnumerable<Block> Text(TextField field)
    {
        var longest = Math.Clamp(field.MaxLength, 1, SlackLimits.InputText);
        return Input(field, new PlainTextInput
        {
            ActionId = Inbound.FieldAction,
            Multiline = field.Multiline,
            MaxLength = longest,
            InitialValue = field.Value.Length > 0 ? SlackText.Shorten(field.Value, longest) : null,
        });
    }

    protected override IEnumerable<Block> Choice(ChoiceField field)
    {
        var options = OptionsOf(field.Choices, SlackLimits.Options);
        return options.Count == 0 ? [] : Input(field, new StaticSelectMenu
        {
            ActionId = Inbound.FieldAction,
            Options = options,
            InitialOption = options.FirstOrDefault(option => option.Value == field.Value),
        });
    }

    protected override IEnumerable<Block> Many(ManyField field)
    {
        var options = OptionsOf(field.Choices, SlackLimits.Checkboxes);
        return options.Count == 0 ? [] : Input(field, new CheckboxGroup
        {
            ActionId = Inbound.FieldAction,
            Options = options,
            InitialOptions = [.. options.Where(option => field.Values.Contains(option.Value))],
        });
    }

    protected override IEnumerable<Block> Toggle(ToggleField field)
    {
        var on = new Option { Text = Plain(field.Label, SlackLimits.OptionText), Value = Inbound.ToggleOn };
        return Input(
            field with { Required = false },
            new CheckboxGroup
            {
                ActionId = Inbound.FieldAction,
                Options = [on],
                InitialOptions = field.Value ? [on] : [],
            }
        );
    }

    protected override IEnumerable<Block> Date(DateField field) =>
        Input(field, new DatePicker { ActionId = Inbound.FieldAction, InitialDate = field.Value?.ToDateTimeUnspecified() });

    protected override IEnumerable<Block> Time(TimeField field) =>
        Input(
            field,
            new TimePicker
            {
                ActionId = Inbound.FieldAction,
                InitialTime = field.Value is { } time ? TimeSpan.FromMinutes((time.Hour * 60) + time.Minute) : null,
            }
        );

    protected override IEnumerable<Block> Person(PersonField field) => Input(field, new ExternalSelectMenu
    {
        ActionId = Inbound.PersonAction,
        MinQueryLength = 1,
        Placeholder = Plain(_phrases.TypeAName, SlackLimits.Header),
        InitialOption = field.Value is { } person && field.ValueName.Length > 0
            ? new Option { Text = Plain(field.ValueName, SlackLimits.OptionText), Value = person.Value }
            : null,
    });

    private static List<Option> OptionsOf(IReadOnlyList<Choice> choices, int most) =>
        [.. choices.Where(choice => choice.Value.Length is > 0 and <= SlackLimits.OptionValue).Take(most)
            .Select(choice => new Option { Text = Plain(choice.Label, SlackLimits.OptionText), Value = choice.Value })];

    private static IEnumerable<Block> Input(Field field, IInputBlockElement element) =>
    [
        new InputBlock
        {
            BlockId = field.Id,
            Label = Plain(field.Label, SlackLimits.Label),
            Hint = (field.Error ?? field.Hint) is { Length: > 0 } hint ? Plain(hint, SlackLimits.Label) : null,
            Optional = !field.Required,
            Element = element,
        },
    ];

    private static TextObject Field(Fact fact) =>
        Text(Bold(fact.Label, SlackLimits.FieldInRow / 4) + "\n" + SlackText.Escape(fact.Value, SlackLimits.FieldInRow));

    private static IEnumerable<Block> Sections(string text) =>
        SlackText.Split(text, SlackLimits.Section).Select(part => new SectionBlock { Text = Plain(part, SlackLimits.Section) });

    private static SectionBlock Section(PersonLine person, BlockElement? beside)
    {
        var detail = person.Detail.Length > 0 ? "\n" + SlackText.Escape(person.Detail, SlackLimits.Field) : "";
        return new SectionBlock { Text = Text(Bold(person.Name, SlackLimits.Field / 4) + detail), Accessory = beside };
    }

    private static SectionBlock Section(string mrkdwn) => new() { Text = Text(mrkdwn) };

    private static Markdown Text(string mrkdwn) => new(mrkdwn) { Verbatim = true };

    /// <summary>Bold ends at a line's end and at a star of the text itself.</summary>
    private static string Bold(string text, int maxLength) =>
        $"*{SlackText.Escape(text.ReplaceLineEndings(" ").Replace('*', '∗').Trim(), maxLength - 2)}*";

    private static PlainText Plain(string text, int maxLength) => new(SlackText.Shorten(text.Length > 0 ? text : "–", maxLength));

    private static bool IsPicture(Uri source) =>
        source is { IsAbsoluteUri: true, Scheme: "https" } && source.AbsoluteUri.Length <= SlackLimits.Url;

    private static bool IsPage(Uri target) =>
        target.IsAbsoluteUri
        && (target.Scheme == "https" || (target.Scheme == "http" && target.IsLoopback))
        && target.AbsoluteUri.Length <= SlackLimits.Url;

    private SlackButton? Drawn(Button button) => button switch
    {
        CommandButton command => new SlackButton
        {
            ActionId = $"{Inbound.CommandAction}-{_buttons++}",
            Text = Plain(command.Label, SlackLimits.ButtonText),
            Value = codec.Encode(command.Does, lang),
            Style = StyleOf(command.Style),
            Confirm = command.Confirm is { } question ? Confirmation(question, command.Label) : null,
        },
        LinkButton link when IsPage(link.Target) => new SlackButton
        {
            ActionId = $"link-{_buttons++}",
            Text = Plain(link.Label, SlackLimits.ButtonText),
            Url = link.Target.AbsoluteUri,
        },
        _ => null,
    };

    private ConfirmationDialog Confirmation(string question, string label) => new()
    {
        Title = Plain(_phrases.AreYouSure, SlackLimits.ConfirmTitle),
        Text = Plain(question, SlackLimits.ConfirmText),
        Confirm = Plain(label, SlackLimits.ConfirmButton),
        Deny = Plain(_phrases.Cancel, SlackLimits.ConfirmButton),
    };

    private static SlackNet.Blocks.ButtonStyle StyleOf(ButtonStyle style) => style switch
    {
        ButtonStyle.Normal => SlackNet.Blocks.ButtonStyle.Default,
        ButtonStyle.Primary => SlackNet.Blocks.ButtonStyle.Primary,
        ButtonStyle.Danger => SlackNet.Blocks.ButtonStyle.Danger,
    };
}
