using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Contacts.Encounters;
using NodaTime;

namespace NetworkingBot.Core.Tests.Contacts;

public class RhythmTests
{
    private static readonly LocalDate _today = new(2026, 11, 23);

    [Theory]
    [InlineData("3 weeks @Ana", 21, 42, "@Ana")]
    [InlineData("30 days with Ana García", 30, 60, "Ana García")]
    [InlineData("month for trusted", 30, 60, "trusted")]
    [InlineData("other week Ana", 14, 28, "Ana")]
    [InlineData("3 to 6 weeks Ana", 21, 42, "Ana")]
    [InlineData("2 a 5 semanas con Luis", 14, 35, "Luis")]
    [InlineData("3 weeks, at most 6, Ana", 21, 42, "Ana")]
    [InlineData("2 weeks and no more than two months with Ana", 14, 60, "Ana")]
    [InlineData("mes y como mucho 3 meses con Luis", 30, 90, "Luis")]
    [InlineData("never Ana", 0, 0, "Ana")]
    [InlineData("tres semanas @Luis", 21, 42, "@Luis")]
    [InlineData("año Luis", 365, 730, "Luis")]
    public void A_rhythm_is_read_before_a_name(string words, int ideal, int longest, string who) =>
        Assert.Equal((new Rhythm(ideal, longest), who), RhythmWords.First(words));

    [Theory]
    [InlineData("now and then Ana")]
    [InlineData("")]
    [InlineData("6 to 3 weeks")]
    [InlineData("6 weeks, at most 3")]
    [InlineData("at most 3 weeks")]
    public void Other_words_are_no_rhythm(string words) => Assert.Null(RhythmWords.Whole(words));

    [Theory]
    [InlineData(20, Standing.Fresh)]
    [InlineData(21, Standing.Due)]
    [InlineData(41, Standing.Due)]
    [InlineData(42, Standing.Overdue)]
    public void A_gap_is_measured_in_days(int days, Standing expected) =>
        Assert.Equal(expected, Rhythm.Every(21).On(_today, _today.PlusDays(-days)));

    [Fact]
    public void A_contact_follows_its_own_rhythm_then_its_circle_then_none()
    {
        var settings = new ContactSettings { Rhythms = new ContactSettings().Rhythms.Add(Circle.Close, Rhythm.Every(7)) };
        var contact = Contact.OfColleague(new OrgId("acme"), new PersonId("ana"), new PersonId("luis"));

        Assert.Null(settings.RhythmOf(contact));
        Assert.Equal(new Rhythm(30, 60), settings.RhythmOf(contact with { Circle = Circle.Trusted }));
        Assert.Equal(new Rhythm(7, 14), settings.RhythmOf(contact with { Circle = Circle.Close }));
        Assert.Equal(new Rhythm(3, 6), settings.RhythmOf(contact with { Circle = Circle.Close, Rhythm = Rhythm.Every(3) }));
        Assert.Null(settings.RhythmOf(contact with { Circle = Circle.Close, Rhythm = Rhythm.Never }));
    }

    [Fact]
    public void Who_is_to_be_left_alone_is_not_due()
    {
        var quiet = Contact.OfColleague(new OrgId("acme"), new PersonId("ana"), new PersonId("luis")) with
        {
            Circle = Circle.Trusted,
            AddedOn = _today.PlusDays(-90),
            QuietUntil = _today.PlusDays(1),
        };

        Assert.Equal(Standing.Fresh, new ContactSettings().StandingOf(quiet, _today, DateTimeZone.Utc));
        Assert.Equal(Standing.Overdue, new ContactSettings().StandingOf(quiet, _today.PlusDays(1), DateTimeZone.Utc));
    }
}
