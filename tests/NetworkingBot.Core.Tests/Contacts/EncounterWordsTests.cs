using NetworkingBot.Core.Contacts;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Tests.Contacts;

public class EncounterWordsTests
{
    private static readonly LocalDate _monday = new(2026, 11, 23);

    [Theory]
    [InlineData("@Luis yesterday about Azure costs", "@Luis", "2026-11-22", EncounterKind.Unsaid, "Azure costs")]
    [InlineData("Luis about Azure costs yesterday", "Luis", "2026-11-22", EncounterKind.Unsaid, "Azure costs")]
    [InlineData("yesterday Luis Pérez", "Luis Pérez", "2026-11-22", EncounterKind.Unsaid, null)]
    [InlineData("Luis", "Luis", "2026-11-23", EncounterKind.Unsaid, null)]
    [InlineData("Ana García in person last Friday", "Ana García", "2026-11-20", EncounterKind.InPerson, null)]
    [InlineData("Ana on Teams 3 days ago regarding the audit", "Ana", "2026-11-20", EncounterKind.Online, "the audit")]
    [InlineData("Ana on 5 November", "Ana", "2026-11-05", EncounterKind.Unsaid, null)]
    [InlineData("Carmen ayer sobre el presupuesto", "Carmen", "2026-11-22", EncounterKind.Unsaid, "el presupuesto")]
    [InlineData("Carmen por videollamada el martes pasado sobre el plan", "Carmen", "2026-11-17", EncounterKind.Online, "el plan")]
    [InlineData("Carmen hace dos semanas en persona", "Carmen", "2026-11-09", EncounterKind.InPerson, null)]
    [InlineData("May yesterday", "May", "2026-11-22", EncounterKind.Unsaid, null)]
    public void Tells_whom_when_how_and_about_what(string words, string who, string on, EncounterKind kind, string? about) =>
        Assert.Equal(new EncounterWords(who, LocalDatePattern.Iso.Parse(on).Value, kind, about), EncounterWords.Read(words, _monday));

    [Fact]
    public void Yesterday_is_the_day_before_also_at_the_turn_of_a_leap_February() =>
        Assert.Equal(new LocalDate(2028, 2, 29), EncounterWords.Read("Luis yesterday", new LocalDate(2028, 3, 1))!.On);

    [Theory]
    [InlineData("")]
    [InlineData("  \u202e ")]
    public void Without_a_name_nobody_is_meant(string words) => Assert.Null(EncounterWords.Read(words, _monday));
}
