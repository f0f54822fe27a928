using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.People.Profiles;
using NodaTime;

namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>Cards and forms that are too much for Slack in every way.</summary>
internal static class Torture
{
    public static string Long { get; } = string.Concat(Enumerable.Repeat("<!channel> & <@U1> *bold* _x_ 👩🏽‍💻 ", 400));

    public static Card Card { get; } =
        new(
            new Heading(Long),
            new Paragraph(Long),
            new Paragraph(Long, Tone.Quiet),
            new Paragraph(Long, Tone.Strong),
            new Paragraph(""),
            new PersonLine(new PersonId("p"), Long, Long, new Uri("https://example.com/p.png")),
            new PersonLine(new PersonId("p"), "", ""),
            new Bullets([.. Enumerable.Repeat(Long, 5)]),
            new Facts([.. Enumerable.Repeat(new Fact(Long, Long), 23)]),
            new Facts([]),
            new Picture(new Uri("https://example.com/a.png"), Long),
            new Picture(new Uri("http://example.com/a.png"), "plain http"),
            new Picture(new Uri("javascript:alert(1)"), Long),
            new Progress(Long, 3, 0),
            new Progress("p", 7, 5),
            new Divider(),
            new Buttons([.. Enumerable.Repeat(new CommandButton(Long, new EditProfile(), ButtonStyle.Danger, Long), 60)]),
            new Buttons([]),
            new Buttons([
                new LinkButton(Long, new Uri("https://example.com/")),
                new LinkButton("x|y>", new Uri("mailto:a@example.com")),
                new LinkButton("evil", new Uri("javascript:alert(1)")),
            ])
        );

    public static Form Form { get; } = new(
        Long,
        Long,
        [
            new TextField("text", Long, Long) { Multiline = true, MaxLength = 9000, Hint = Long, Required = true },
            new TextField("empty", "e", "") { MaxLength = 0, Error = Long },
            new ChoiceField("choice", Long, [.. Enumerable.Range(0, 150).Select(i => new Choice($"v{i}", Long))], "v1"),
            new ChoiceField("none", "n", [], ""),
            new ManyField("many", Long, [.. Enumerable.Range(0, 15).Select(i => new Choice($"v{i}", Long))], ["v1", "v9"]),
            new ToggleField("toggle", Long, true), new ToggleField("off", "t", false),
            new DateField("date", Long, new LocalDate(2026, 11, 22)), new DateField("no-date", "d", null),
            new TimeField("time", Long, new LocalTime(9, 5)), new TimeField("no-time", "t", null),
            new PersonField("person", Long, new PersonId("p1"), Long), new PersonField("nobody", "p", null, ""),
        ],
        Long,
        new SaveProfile());
}
