using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Search;
using NetworkingBot.Core.Tests.Conversations;

namespace NetworkingBot.Core.Tests.Search;

public class PeopleFoundTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Offers=VAT", "People who know “VAT”", "Iris Blum")]
    [InlineData("Offers=impuesto sobre el valor añadido", "People who know “impuesto sobre el valor añadido”", "Iris Blum")]
    [InlineData("Department=Finanzas;Place=Berlín", "People from Finance in Berlin", "Iris Blum; Otto Kern")]
    [InlineData("Department=Finance;Place=Berlin;Speaks=portugués;Elsewhere=;Count=1",
        "People from Finance in Berlin outside your department who speak Portuguese, just one", "Iris Blum")]
    [InlineData("Title=jefa de nóminas", "People who work as jefa de nóminas", "Iris Blum")]
    [InlineData("Title=head of payroll", "People who work as head of payroll", "Iris Blum")]
    [InlineData("Seeks=Google Ads", "People who look for “Google Ads”", "Noa Paz")]
    [InlineData("Speaks=Portuguese;-Department=Sales", "People who speak Portuguese, not from Sales", "Iris Blum")]
    [InlineData("Place=Germany;Speaks=Portuguese", "People in Germany who speak Portuguese", "Iris Blum; Noa Paz")]
    [InlineData("Named=Noa", "People called Noa", "Noa Paz")]
    public async Task Everybody_who_meets_all_conditions_is_found_in_either_language(string query, string title, string expected)
    {
        var reply = await AskAsync(query, Lang.English);

        Assert.Equal(title, Texts(reply).First());
        Assert.Equal(expected.Split("; "), Names(reply).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Department=Finance;Place=Lima", "Nobody who joined is in Lima.", "People from Finance")]
    [InlineData("Offers=VAT;Speaks=Finnish", "Nobody here says that they speak Finnish.", "People who know “VAT”")]
    [InlineData("Department=Nursing;Offers=VAT", "Nobody who joined works in Nursing.", "People who know “VAT”")]
    [InlineData("Offers=VAT;Department=Sales", "Nobody fits all of that: people from Sales who know “VAT”.", "People who know “VAT”")]
    [InlineData("Offers=VAT on cross-border invoices",
        "Nobody here offers “VAT on cross-border invoices” so far. Shall I keep it in mind when I suggest people to you?",
        "People who know “IVA entre países”")]
    [InlineData("Offers=beekeeping", "Nobody here offers “beekeeping” so far. Shall I keep it in mind when I suggest people to you?",
        "Add it to what I look for")]
    public async Task Where_nobody_fits_it_says_why_and_how_to_come_nearer(string query, string said, string offered)
    {
        var reply = await AskAsync(query, Lang.English);

        Assert.Equal(said, Texts(reply).First());
        Assert.Contains(offered, reply.Cards.SelectMany(card => card.Elements).OfType<Buttons>().SelectMany(buttons => buttons.Items)
            .Select(button => button.Label));
    }

    [Fact]
    public async Task The_reading_is_said_in_the_language_of_the_asker()
    {
        var reply = await AskAsync("Department=Finance;Place=Berlin;Speaks=Portuguese", Lang.Spanish);

        Assert.Equal("Personas de Finance en Berlin que hablan portugués", Texts(reply).First());
    }

    [Theory]
    [InlineData("Offers=Excel;Place=Berlin", "Place=Madrid", "Offers=Excel;Place=Madrid")]
    [InlineData("Offers=Excel;Place=Berlin", "-Department=Sales", "Offers=Excel;Place=Berlin;-Department=Sales")]
    [InlineData("Offers=Excel", "Speaks=French;Count=2", "Offers=Excel;Speaks=French;Count=2")]
    [InlineData("Offers=50%25 rules%3B and more;Count=1", "Place=Rome", "Offers=50%25 rules%3B and more;Place=Rome;Count=1")]
    public void A_next_sentence_replaces_what_it_says_anew_and_adds_the_rest(string before, string next, string expected) =>
        Assert.Equal(expected, PeopleQuery.Parse(before).RefinedBy(PeopleQuery.Parse(next)).ToString());

    [Theory]
    [InlineData("Rubbish=1;=;;Offers")]
    [InlineData("99=x;Count=500")]
    public void What_is_forged_is_left_out(string text) => Assert.Equal(PeopleQuery.Everybody, PeopleQuery.Parse(text));

    private static async Task<Reply> AskAsync(string query, Lang lang)
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        foreach (var person in More())
        {
            await company.Services.People.AddAsync(person, company.Clock.GetCurrentInstant(), Cancellation);
        }

        var tom = (await company.Services.People.GetAsync(SmallCompany.Org, new PersonId("tom"), Cancellation))!;
        return await new ConversationCore(company.Services)
            .DoAsync(new SearchPeople(query), tom, new Address("slack", "T1", "tom"), lang, Cancellation);
    }

    private static IEnumerable<Person> More()
    {
        yield return Titled(A.Person("iris", "Iris Blum", "Finance", "Berlin").Offering("IVA entre países"), "Head of Payroll",
            "Portuguese");
        yield return Titled(A.Person("otto", "Otto Kern", "Finance", "Berlin").Offering("SQL"), "Payroll Clerk", "German");
        yield return Titled(A.Person("noa", "Noa Paz", "Sales", "Berlin").LookingFor("Google Ads"), "Account Executive", "Portuguese");
    }

    private static Person Titled(Person person, string title, string language) =>
        person with { Profile = person.Profile with { Title = title, Languages = [language] } };

    private static IEnumerable<string> Texts(Reply reply) => reply.Cards.SelectMany(card => card.Elements).Select(element => element switch
    {
        Heading heading => heading.Text,
        Paragraph paragraph => paragraph.Text,
        _ => "",
    }).Where(text => text.Length > 0);

    private static IEnumerable<string> Names(Reply reply) =>
        reply.Cards.SelectMany(card => card.Elements).OfType<PersonLine>().Select(line => line.Name);
}
