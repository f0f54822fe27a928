using System.Text.Json.Nodes;
using NetworkingBot.Core.Cards;
using NodaTime.Text;

namespace NetworkingBot.Teams;

/// <summary>Forms: the inputs, and one button that sends them in.</summary>
internal sealed partial class AdaptiveCardRenderer
{
    /// <summary>A form is one card: its inputs and its button belong together. In a dialog the title stands in the frame already.</summary>
    public JsonObject Render(Form form) => Frame([.. Body(form)], $"{form.Title}\n{form.Intro}", refresh: null);

    protected override IEnumerable<JsonObject> Text(TextField field)
    {
        var input = Input("Input.Text", field, field.Value);
        input["maxLength"] = field.MaxLength;
        input["isMultiline"] = field.Multiline;
        if (field.Hint is not null)
        {
            input["placeholder"] = field.Hint;
        }

        return [input];
    }

    protected override IEnumerable<JsonObject> Choice(ChoiceField field)
    {
        var input = Input("Input.ChoiceSet", field, field.Value);
        input["style"] = "compact";
        input["choices"] = Choices(field.Choices, value => value);
        return [input];
    }

    protected override IEnumerable<JsonObject> Many(ManyField field)
    {
        var input = Input("Input.ChoiceSet", field, string.Join(',', field.Values.Select(ActionData.Choice)));
        input["style"] = "expanded";
        input["isMultiSelect"] = true;
        input["choices"] = Choices(field.Choices, ActionData.Choice);
        return [input];
    }

    protected override IEnumerable<JsonObject> Toggle(ToggleField field)
    {
        var input = Input("Input.Toggle", field, field.Value ? "true" : "false");
        input["title"] = Markdown.Escape(field.Label);
        input.Remove("label");
        return [input];
    }

    protected override IEnumerable<JsonObject> Date(DateField field) =>
        [Input("Input.Date", field, field.Value is { } date ? LocalDatePattern.Iso.Format(date) : "")];

    protected override IEnumerable<JsonObject> Time(TimeField field) =>
        [Input("Input.Time", field, field.Value is { } time ? LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time) : "")];

    /// <summary>Cards of 1.5 have no search in an input: the name is typed.</summary>
    protected override IEnumerable<JsonObject> Person(PersonField field) => [Input("Input.Text", field, field.ValueName)];

    private IEnumerable<JsonObject> Body(Form form)
    {
        JsonObject[] title = view.Dialog ? [] : [.. Heading(new Heading(form.Title))];
        JsonObject[] intro = form.Intro is { } words
            ? [.. Paragraph(new Paragraph(words, form.HasErrors ? Tone.Strong : Tone.Normal))]
            : [];
        var send = new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray(_actions.Submit(form)) };
        return [.. title, .. intro, .. form.Fields.SelectMany(Complete), send];
    }

    /// <summary>An input with what is wrong with it. A card has no place for that but the text around it.</summary>
    private IEnumerable<JsonObject> Complete(Field field) => field.Error is { } error ? [.. Render(field), Error(error)] : Render(field);

    private static JsonObject Error(string error)
    {
        var run = Run("⚠ " + error, Tone.Strong);
        run["color"] = "Attention";
        return Block(run, "None");
    }

    private JsonObject Input(string type, Field field, string value)
    {
        var input = new JsonObject { ["type"] = type, ["id"] = field.Id, ["label"] = field.Label, ["value"] = value };
        if (field.Required)
        {
            input["isRequired"] = true;
            input["errorMessage"] = TeamsPhrases.In(view.Lang).FieldMissing(field.Label);
        }

        if (value.Length == 0)
        {
            input.Remove("value");
        }

        return input;
    }

    private static JsonArray Choices(IReadOnlyList<Choice> choices, Func<string, string> value) =>
        [.. choices.Select(choice => new JsonObject { ["title"] = choice.Label, ["value"] = value(choice.Value) })];
}
