using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Contacts.Encounters;
using NetworkingBot.Core.Language;
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
    [InlineData("Luis yesterday at the conference", "Luis", "2026-11-22", EncounterKind.Unsaid, "at the conference")]
    [InlineData("Luis at the conference yesterday about Azure", "Luis", "2026-11-22", EncounterKind.Unsaid, "Azure, at the conference")]
    [InlineData("Luis the day before yesterday over coffee", "Luis", "2026-11-21", EncounterKind.InPerson, null)]
    [InlineData("Luis on Friday 13 November", "Luis", "2026-11-13", EncounterKind.Unsaid, null)]
    [InlineData("Luis on the 5th", "Luis", "2026-11-05", EncounterKind.Unsaid, null)]
    [InlineData("Luis about the plan for two weeks", "Luis", "2026-11-23", EncounterKind.Unsaid, "the plan for two weeks")]
    [InlineData("Luis tomorrow", "Luis", "2026-11-24", EncounterKind.Unsaid, null)]
    [InlineData("Luis el viernes para comer", "Luis", "2026-11-20", EncounterKind.InPerson, null)]
    [InlineData("Luis ayer por lo de Azure", "Luis", "2026-11-22", EncounterKind.Unsaid, "Azure")]
    [InlineData("Luis el día 28 en la feria", "Luis", "2026-10-28", EncounterKind.Unsaid, "en la feria")]
    [InlineData("May yesterday", "May", "2026-11-22", EncounterKind.Unsaid, null)]
    public void Tells_whom_when_how_and_about_what(string words, string who, string on, EncounterKind kind, string? about) =>
        Assert.Equal(new EncounterWords(who, LocalDatePattern.Iso.Parse(on).Value, kind, about), EncounterWords.Read(words, _monday));

    [Theory]
    [InlineData("Luis on 11/12", "2026-11-12")]
    [InlineData("Luis on 11/12/2025", "2025-11-12")]
    [InlineData("Luis on 13/11", "2026-11-13")]
    public void In_the_United_States_the_month_comes_first(string words, string on) =>
        Assert.Equal(LocalDatePattern.Iso.Parse(on).Value, EncounterWords.Read(words, _monday, DateOrder.MonthFirst)!.On);

    [Fact]
    public void Yesterday_is_the_day_before_also_at_the_turn_of_a_leap_February() =>
        Assert.Equal(new LocalDate(2028, 2, 29), EncounterWords.Read("Luis yesterday", new LocalDate(2028, 3, 1))!.On);

    [Theory]
    [InlineData("")]
    [InlineData("  \u202e ")]
    public void Without_a_name_nobody_is_meant(string words) => Assert.Null(EncounterWords.Read(words, _monday));
}
