using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Conversation.Patterns;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Tests.Phrasings;

/// <summary>What a file with phrasings says, and how whoever writes one learns of a mistake.</summary>
public class PhrasingFileTests
{
    private static readonly PhrasingFile _shared = new("fragments.txt", ["<break>", "en take a break", "en step back", "es descanso"]);

    private static readonly Sense[] _senses =
    [
        new("ask", () => new Pause(Until: null)),
        new("until", until => new Pause(until)),
    ];

    [Fact]
    public void A_phrasing_is_taken_in_the_sense_that_it_stands_under()
    {
        var phrasings = Read("# A remark.", "", "[ask]", "en (pause|snooze)", "es pausa", "[until]", "en pause [until|till] {until}");

        Assert.Equal(
            [(Lang.English, "ask"), (Lang.Spanish, "ask"), (Lang.English, "until")],
            phrasings.Select(phrasing => (phrasing.Lang, phrasing.Sense.Heading)));
        Assert.Equal(new Pause("Friday"), Made(phrasings[2], "pause until Friday"));
    }

    [Fact]
    public void A_file_whose_phrasings_mean_the_same_needs_no_headings()
    {
        var zone = Assert.Single(new PhrasingFile("zone.phrasings.txt", ["en my time zone is {zone}"])
            .Phrasings([new Sense("", zone => new SetZone(zone))], _shared));

        Assert.Equal(new SetZone("Bogota"), Made(zone, "my time zone is Bogota"));
    }

    [Fact]
    public void A_heading_may_come_again() => Assert.Equal(
        ["ask", "until", "ask"],
        Read("[ask]", "en pause", "[until]", "en pause {until}", "[ask]", "en snooze").Select(phrasing => phrasing.Sense.Heading));

    [Theory]
    [InlineData("take a break")]
    [InlineData("step back now")]
    public void A_fragment_of_all_files_stands_for_any_of_its_lines(string said) =>
        Assert.NotNull(Read("[ask]", "en <break> [now]", "[until]", "en until {until}")[0].Pattern.Match(Words(said)));

    [Fact]
    public void A_file_has_fragments_of_its_own_wherever_they_stand_in_it()
    {
        var phrasings = Read("[ask]", "es <ya>", "[until]", "en until {until}", "<ya>", "es ya|ahora", "es ahora mismo");

        Assert.NotNull(phrasings[0].Pattern.Match(Words("ahora mismo")));
    }

    [Fact]
    public void A_slot_for_certain_words_gives_them_as_they_are_written_in_the_file()
    {
        var reminder = Assert.Single(new PhrasingFile("remind-me.phrasings.txt", ["en remind me {lead: about|to} {rest}"])
            .Phrasings([new Sense("", (lead, rest) => new RemindMe($"{lead} {rest}"))], _shared));

        Assert.Equal(new RemindMe("about Luis"), Made(reminder, "remind me abuot Luis"));
        Assert.Null(reminder.Pattern.Match(Words("remind me of Luis")));
    }

    [Fact]
    public void A_slot_that_has_a_default_may_be_missing()
    {
        var introduction = Assert.Single(new PhrasingFile("ask.phrasings.txt", ["en intro to {who} [because {why}]"])
            .Phrasings([new Sense("", Asked)], _shared));

        Assert.Equal(Asked("Ana"), Made(introduction, "intro to Ana"));
        Assert.Equal(Asked("Ana", "of Azure"), Made(introduction, "intro to Ana because of Azure"));
    }

    [Theory]
    [InlineData("pause.phrasings.txt, line 2: “fr pause” begins with none of “en ”, “es ”, “[”, “<” and “#”.", "[ask]", "fr pause")]
    [InlineData("pause.phrasings.txt, line 2: [now] is none of its senses. These are: [ask], [until].", "[now]", "en pause")]
    [InlineData("pause.phrasings.txt, line 1: [] is none of its senses. These are: [ask], [until].", "en pause")]
    [InlineData("pause.phrasings.txt, line 4: [now] is none of its senses. These are: [ask], [until].", "[ask]", "en pause", "[now]",
        "es pausa")]
    [InlineData("pause.phrasings.txt: no phrasing stands under [until].", "[ask]", "en pause")]
    [InlineData("pause.phrasings.txt, line 2: “pause” has to have {until}, whichever way it is said.", "[until]", "en pause")]
    [InlineData("pause.phrasings.txt, line 2: “(pause|till {until})” has to have {until}, whichever way it is said.", "[until]",
        "es (pause|till {until})")]
    [InlineData("pause.phrasings.txt, line 2: “till [{until}]” has to have {until}, whichever way it is said.", "[until]",
        "en till [{until}]")]
    [InlineData("pause.phrasings.txt, line 2: <brake> has no line in English, neither here nor in fragments.txt.", "[ask]",
        "en <brake>")]
    [InlineData("pause.phrasings.txt, line 3: A “)” is missing.", "[ask]", "en pause", "en (pause|snooze")]
    [InlineData("pause.phrasings.txt, line 2: A “]” is missing.", "[ask]", "en [pause")]
    [InlineData("pause.phrasings.txt, line 2: A “)” closes nothing.", "[ask]", "en pause) now")]
    [InlineData("pause.phrasings.txt, line 2: “{until …}” is neither “{slot}” nor “{slot: a|b}” with nothing but words.", "[until]",
        "en pause {until when}")]
    [InlineData("pause.phrasings.txt, line 2: “{until: …}” is neither “{slot}” nor “{slot: a|b}” with nothing but words.", "[until]",
        "en pause {until: may|[june]}")]
    [InlineData("pause.phrasings.txt, line 2: “don't” is no word: words are written with letters and digits alone, as in “dont” and "
        + "“email”.", "[ask]", "en don't write")]
    public void A_mistake_is_named_with_its_place(string message, params string[] lines) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Read(lines)).Message);

    private static List<Phrasing> Read(params string[] lines) =>
        [.. new PhrasingFile("pause.phrasings.txt", lines).Phrasings(_senses, _shared)];

    private static SpokenWords Words(string said) => new(PlainWords.Read(said));

    private static Command? Made(Phrasing phrasing, string said)
    {
        var words = PlainWords.Read(said);
        var slots = phrasing.Pattern.Match(new SpokenWords(words))!.Slots;
        return phrasing.Sense.Make(slots.ToDictionary(
            slot => slot.Key,
            slot => slot.Value.Known ?? said[words[slot.Value.From].Start..words[slot.Value.Before - 1].End]));
    }

    private static AskForIntroduction Asked(string who, string? why = null) => new(Person: null, who, why);
}
