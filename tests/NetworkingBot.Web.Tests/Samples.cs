using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NodaTime;

namespace NetworkingBot.Web.Tests;

/// <summary>One card element and one form field of each kind, and of each way it is drawn.</summary>
internal static class Samples
{
    private static readonly Choice[] _places = [new("m", "Madrid"), new("b", "Berlin & Brandenburg")];

    public static IReadOnlyDictionary<string, Element> Elements { get; } = new Dictionary<string, Element>
    {
        ["heading"] = new Heading("Three people for this week"),
        ["paragraph"] = new Paragraph("Each of them <gains> too.\nAsk whom you like."),
        ["paragraph-quiet"] = new Paragraph("The same three until Monday.", Tone.Quiet),
        ["paragraph-strong"] = new Paragraph("Marta said yes.", Tone.Strong),
        ["person"] = new PersonLine(new PersonId("p1"), "Marta Ruiz", "Data engineer, Madrid"),
        ["person-photo"] = new PersonLine(
            new PersonId("p1"),
            "Marta Ruiz",
            "Data engineer, Madrid",
            new Uri("https://example.com/marta.png")
        ),
        ["bullets"] = new Bullets(["She offers Azure costs, which you look for.", "You both know Luis."]),
        ["facts"] = new Facts([new Fact("Looks for", "Spanish practice"), new Fact("Offers", "Azure costs")]),
        ["picture"] = new Picture(new Uri("https://example.com/mix.png"), "Your contacts by department"),
        ["picture-refused"] = new Picture(new Uri("http://example.com/mix.png"), "Your contacts by department"),
        ["progress"] = new Progress("Conversations this month", 2, 3),
        ["progress-of-nothing"] = new Progress("Conversations this month", 0, 0),
        ["divider"] = new Divider(),
        ["buttons"] = new Buttons(
        [
            new CommandButton("What can I say?", new ShowHelp(), ButtonStyle.Primary),
            new CommandButton("My profile", new ShowProfile()),
            new CommandButton("Leave", new Leave(false), ButtonStyle.Danger, "Nobody will see you any more. Leave?"),
            new LinkButton("Open LinkedIn", new Uri("https://www.linkedin.com/in/marta?a=1&b=2")),
            new LinkButton("Write an e-mail", new Uri("mailto:marta@example.com")),
        ]),
        ["buttons-none-left"] = new Buttons([new LinkButton("Run", new Uri("javascript:alert(1)"))]),
    };

    public static IReadOnlyDictionary<string, Field> Fields { get; } = new Dictionary<string, Field>
    {
        ["text"] = new TextField("name", "Name", "Ana") { Required = true, MaxLength = 80 },
        ["text-multiline"] = new TextField("offers", "I offer", "Spanish\nAzure costs") { Multiline = true, Hint = "One a line." },
        ["text-error"] = new TextField("zone", "Time zone", "Moon")
        {
            Hint = "Such as Europe/Madrid.",
            Error = "There is no such time zone.",
        },
        ["choice"] = new ChoiceField("place", "Place", _places, "b"),
        ["choice-required"] = new ChoiceField("place", "Place", _places, "b") { Required = true },
        ["choice-open"] = new ChoiceField("place", "Place", _places, "") { Required = true, Error = "Please choose one." },
        ["many"] = new ManyField("days", "Days", [new("mon", "Monday"), new("tue", "Tuesday")], ["tue"]) { Hint = "As many as you like." },
        ["many-error"] = new ManyField("days", "Days", [new("mon", "Monday")], []) { Required = true, Error = "At least one day." },
        ["toggle"] = new ToggleField("remote", "I like to meet online", true),
        ["date"] = new DateField("until", "Until", new LocalDate(2026, 12, 1)),
        ["time"] = new TimeField("at", "At", new LocalTime(9, 30)),
        ["person"] = new PersonField("who", "Colleague", new PersonId("p|1"), "Marta Ruiz"),
        ["person-open"] = new PersonField("who", "Colleague", null, "") { Required = true },
    };

    public static Form FormOf(params Field[] fields) => new("Your profile", "A line is enough.", fields, "Save", new SaveProfile());

    /// <summary>A card and a form in which every text that somebody could have written is <paramref name="text"/>.</summary>
    public static (Card Card, Form Form) WithText(string text)
    {
        Choice[] choices = [new(text, text)];
        var card = new Card(
            new Heading(text),
            new Paragraph(text),
            new Paragraph(text, Tone.Quiet),
            new Paragraph(text, Tone.Strong),
            new PersonLine(new PersonId(text), text, text),
            new Bullets([text]),
            new Facts([new Fact(text, text)]),
            new Picture(new Uri("https://example.com/a"), text),
            new Progress(text, 1, 2),
            new Buttons([
                new CommandButton(text, new Leave(false), Confirm: text),
                new LinkButton(text, new Uri("https://example.com/?q=" + Uri.EscapeDataString("\"<x"))),
            ])
        );
        Field[] fields =
        [
            new TextField("a", text, text),
            new TextField("b", text, text) { Multiline = true },
            new ChoiceField("c", text, choices, text),
            new ManyField("d", text, choices, [text]),
            new ToggleField("e", text, true),
            new DateField("f", text, null),
            new TimeField("g", text, null),
            new PersonField("h", text, new PersonId(text), text),
        ];
        return (card, new Form(text, text, [.. fields.Select(field => field with { Hint = text, Error = text })], text, new SaveProfile()));
    }
}
