using System.Globalization;
using NetworkingBot.Core.Cards;

namespace NetworkingBot.Web;

/// <summary>Fields of forms. Each has a visible label; hint and error are tied to it, so that a screen reader says them with it.</summary>
internal sealed partial class HtmlRenderer
{
    public HtmlNode Render(Form form)
    {
        var intro = HtmlNode.If(form.Intro is not null, $"<p{HtmlNode.If(form.HasErrors, $" class=\"error\"")}>{form.Intro}</p>");
        return HtmlNode.Of($"""
            <h2 id="{Id("title")}">{form.Title}</h2>{intro}{form.Fields.SelectMany(Render)}<div class="buttons"><button name="submit" value="{codec.Encode(form.Submit, lang)}" class="primary">{form.SubmitLabel}</button><button name="dismiss" value="1">{_phrases.Cancel}</button></div>
            """);
    }

    protected override IEnumerable<HtmlNode> Text(TextField field) => [Labelled(field, field.Multiline
        ? HtmlNode.Of($"<textarea{Common(field)} rows=\"3\" maxlength=\"{field.MaxLength}\">\n{field.Value}</textarea>")
        : HtmlNode.Of($"<input type=\"text\"{Common(field)} maxlength=\"{field.MaxLength}\" value=\"{field.Value}\" />"))];

    protected override IEnumerable<HtmlNode> Choice(ChoiceField field)
    {
        var none = HtmlNode.If(!field.Required || field.Value.Length == 0, $"<option value=\"\">{_phrases.NoChoice}</option>");
        var choices = field.Choices.Select(choice =>
            HtmlNode.Of($"<option value=\"{choice.Value}\"{Flag("selected", choice.Value == field.Value)}>{choice.Label}</option>"));
        return [Labelled(field, HtmlNode.Of($"<select{Common(field)}>{none}{choices}</select>"))];
    }

    protected override IEnumerable<HtmlNode> Many(ManyField field)
    {
        var boxes = field.Choices.Select(choice =>
            HtmlNode.Of(
                $"<label class=\"check\"><input type=\"checkbox\" name=\"{Inbound.FieldPrefix}{field.Id}\" "
                    + $"value=\"{choice.Value}\"{Flag("checked", field.Values.Contains(choice.Value))}{Invalid(field)} /> "
                    + $"{choice.Label}</label>"
            )
        );
        return
        [
            HtmlNode.Of(
                $"<fieldset class=\"field\"{DescribedBy(field)}><legend>{field.Label}{Required(field)}</legend>"
                    + $"{boxes}{Notes(field)}</fieldset>"
            ),
        ];
    }

    protected override IEnumerable<HtmlNode> Toggle(ToggleField field) =>
        [
            HtmlNode.Of(
                $"<div class=\"field\"><label class=\"check\"><input type=\"checkbox\" "
                    + $"value=\"true\"{Common(field)}{Flag("checked", field.Value)} /> {field.Label}</label>{Notes(field)}</div>"
            ),
        ];

    protected override IEnumerable<HtmlNode> Date(DateField field)
    {
        var value = field.Value?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        return [Labelled(field, HtmlNode.Of($"<input type=\"date\"{Common(field)} value=\"{value}\" />"))];
    }

    protected override IEnumerable<HtmlNode> Time(TimeField field)
    {
        var value = field.Value?.ToString("HH:mm", CultureInfo.InvariantCulture);
        return [Labelled(field, HtmlNode.Of($"<input type=\"time\"{Common(field)} value=\"{value}\" />"))];
    }

    /// <summary>
    /// The name is typed and the script offers names; who was chosen is kept beside it, and counts while the name stays as it is.
    /// </summary>
    protected override IEnumerable<HtmlNode> Person(PersonField field)
    {
        var chosen = HtmlNode.If(
            true,
            $"<input type=\"hidden\" name=\"{Inbound.ChosenPrefix}{field.Id}\" value=\"{Inbound.Chosen(field.Value, field.ValueName)}\" />"
        );
        return
        [
            Labelled(
                field,
                HtmlNode.Of(
                    $"<input type=\"text\"{Common(field)} maxlength=\"200\" autocomplete=\"off\" list=\"{Id(field.Id)}-people\" "
                        + $"data-people=\"\" value=\"{field.ValueName}\" /><datalist id=\"{Id(field.Id)}-people\"></datalist>{chosen}"
                )
            ),
        ];
    }

    private HtmlNode Labelled(Field field, HtmlNode control) =>
        HtmlNode.Of(
            $"<div class=\"field\"><label for=\"{Id(field.Id)}\">{field.Label}{Required(field)}</label>{control}{Notes(field)}</div>"
        );

    private HtmlNode Required(Field field) => HtmlNode.If(field.Required, $" <span class=\"quiet\">({_phrases.Required})</span>");

    private HtmlNode Notes(Field field) =>
        HtmlNode.Of(
            $"{HtmlNode.If(field.Hint is not null, $"<p class=\"hint\" id=\"{Id(field.Id)}-hint\">{field.Hint}</p>")}"
                + $"{HtmlNode.If(field.Error is not null, $"<p class=\"error\" id=\"{Id(field.Id)}-error\">{field.Error}</p>")}"
        );

    private HtmlNode Common(Field field) =>
        HtmlNode.Of(
            $" id=\"{Id(field.Id)}\" "
                + $"name=\"{Inbound.FieldPrefix}{field.Id}\"{Flag("required", field.Required)}{Invalid(field)}{DescribedBy(field)}"
        );

    private static HtmlNode Invalid(Field field) => HtmlNode.If(field.Error is not null, $" aria-invalid=\"true\"");

    private HtmlNode DescribedBy(Field field)
    {
        string[] notes =
        [
            .. field.Error is null ? [] : new[] { $"{Id(field.Id)}-error" },
            .. field.Hint is null ? [] : new[] { $"{Id(field.Id)}-hint" },
        ];
        return HtmlNode.If(notes.Length > 0, $" aria-describedby=\"{string.Join(' ', notes)}\"");
    }

    private static HtmlNode Flag(string attribute, bool on) => HtmlNode.If(on, $" {attribute}=\"\"");

    private string Id(string part) => $"m{message}-{part}";
}
