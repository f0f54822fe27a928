using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Contacts.Duplicates;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Core.Tests.Contacts;

public class ContactBookTests
{
    private static readonly PersonId _tom = new("tom");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_colleague_who_has_not_joined_is_not_shown_unless_the_owner_named_them()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var ben = Contact.OfColleague(SmallCompany.Org, _tom, new PersonId("ben"));
        await SaveAsync(company, ben);

        Assert.Empty(await AllAsync(company));

        await SaveAsync(company, ben with { Name = "Ben from rugby" });
        Assert.Equal(["Ben from rugby"], (await AllAsync(company)).Select(entry => entry.Name));
    }

    [Fact]
    public async Task Five_thousand_contacts_are_turned_a_page_at_a_time()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await SaveAsync(company, FiveThousand());
        var core = new ConversationCore(company.Services);

        var pages = new List<Reply> { await SayAsync(core, new Said("contacts")) };
        while (pages.Count < 12)
        {
            pages.Add(await SayAsync(core, new Clicked(core.Codec.Encode(MoreOf(pages[^1]), Lang.English))));
        }

        var last = await SayAsync(core, new Clicked(core.Codec.Encode(new ShowContacts(Filter: null, Page: 9999), Lang.English)));
        Assert.Equal(Enumerable.Range(0, 96).Select(number => $"Person {number:d4}"), pages.SelectMany(Names));
        Assert.Contains("Page 1 of 625", pages[0].Text, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(4992, 8).Select(number => $"Person {number:d4}"), Names(last));
    }

    [Fact]
    public async Task Five_thousand_contacts_cost_a_few_requests_whatever_is_asked()
    {
        using var sqlite = (IDisposable)SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null });
        var counting = new CountingTableStore((ITableStore)sqlite);
        using var company = await SmallCompany.OpenAsync(counting, Cancellation);
        await SaveAsync(company, FiveThousand());
        var core = new ConversationCore(company.Services);
        await SayAsync(core, new Said("who should I meet?"));

        var requests = new Dictionary<string, long>();
        foreach (
            var utterance in (string[])
                [
                    "contacts",
                    "contacts Contoso",
                    "circles",
                    "who do I owe a call?",
                    "contact Person 4711",
                    "note Person 4711 likes climbing",
                    "every 3 weeks Person 4711",
                    "duplicates",
                    "nudge me",
                ]
        )
        {
            var before = counting.Counted.Requests;
            await SayAsync(core, new Said(utterance));
            requests[utterance] = counting.Counted.Requests - before;
        }

        Assert.All(requests, asked => Assert.InRange(asked.Value, 5, 26));
    }

    [Fact]
    public async Task Telling_of_a_meeting_with_a_colleague_makes_a_tie_that_suggestions_see()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);

        await SayAsync(new ConversationCore(company.Services), new Said("met Nina yesterday"));

        var ties = await company.Services.Ties.OfAsync(SmallCompany.Org, _tom, Cancellation);
        Assert.Contains(ties, tie => tie.Other == new PersonId("nina") && tie.Familiarity.LastAt < company.Clock.Now);
    }

    [Fact]
    public async Task A_mention_is_the_person_mentioned()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var address = new Address("slack", "T1", "U7");
        await company.Services.Identities.SaveAsync(
            address,
            new Core.People.Identities.Identity(SmallCompany.Org, new PersonId("ana2")),
            Cancellation
        );

        var reply = await SayAsync(
            new ConversationCore(company.Services),
            new Said("note @Ana López likes climbing") { Mentions = new Dictionary<string, Address> { ["@Ana López"] = address } });

        Assert.Contains("likes climbing", reply.Text, StringComparison.Ordinal);
        Assert.Equal(
            "likes climbing",
            (await company.Services.Contacts.GetAsync(SmallCompany.Org, _tom, "ana2", Cancellation))!.Notes.Single().Text
        );
    }

    [Fact]
    public async Task Nobody_reads_the_contacts_of_somebody_else_with_a_forged_button()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        await SaveAsync(company, new Contact(SmallCompany.Org, _tom, "c1") { Name = "Secret Source" });
        var core = new ConversationCore(company.Services);

        var reply = await core.TakeAsync(
            new Turn(
                new Caller(new Address("local", SmallCompany.Org.Value, "grace"), "grace"),
                new Clicked(core.Codec.Encode(new OpenContact("c1"), Lang.English))
            ),
            Cancellation
        );

        Assert.DoesNotContain("Secret", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_contacts_become_one_without_losing_anything()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var core = new ConversationCore(company.Services);
        await SaveAsync(
            company,
            new Contact(SmallCompany.Org, _tom, "c1")
            {
                Name = "Luis Perez",
                Email = "luis@home.example",
                Notes = [new ContactNote(new LocalDate(2026, 1, 1), "plays chess")],
            },
            Contact.OfColleague(SmallCompany.Org, _tom, new PersonId("luis")) with { Circle = Circle.Close }
        );

        await SayAsync(core, new Clicked(core.Codec.Encode(new MergeContacts("c1", "luis"), Lang.English)));

        var merged = Assert.Single(await AllAsync(company)).Contact;
        Assert.Equal(
            ("luis", Circle.Close, "luis@home.example", "plays chess"),
            (merged.Id, merged.Circle, merged.Email, merged.Notes.Single().Text)
        );
    }

    [Fact]
    public async Task What_two_contacts_say_differently_becomes_a_note_when_they_become_one()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var core = new ConversationCore(company.Services);
        await SaveAsync(
            company,
            new Contact(SmallCompany.Org, _tom, "c1")
            {
                Name = "Ana",
                Organisation = "Contoso",
                Email = "ana@home.example",
                Phone = "600 111 222",
            },
            new Contact(SmallCompany.Org, _tom, "c2")
            {
                Name = "Ana Torres",
                Organisation = "contoso",
                Email = "ana@contoso.example",
                HowMet = "at a fair",
            }
        );

        await SayAsync(core, new Clicked(core.Codec.Encode(new MergeContacts("c1", "c2"), Lang.English)));

        var merged = Assert.Single(await AllAsync(company)).Contact;
        Assert.Equal(
            ("Ana Torres", "ana@contoso.example", "600 111 222", "at a fair"),
            (merged.Name, merged.Email, merged.Phone, merged.HowMet)
        );
        Assert.Equal(["ana@home.example"], merged.Notes.Select(note => note.Text));
    }

    private static Contact[] FiveThousand() =>
        [
            .. Enumerable
                .Range(0, 5000)
                .Select(number => new Contact(SmallCompany.Org, _tom, $"c{number}")
                {
                    Name = $"Person {number:d4}",
                    Organisation = "Contoso",
                    Circle = Circle.Wider,
                }),
        ];

    private static ShowContacts MoreOf(Reply page) =>
        page
            .Cards.SelectMany(card => card.Elements)
            .OfType<Buttons>()
            .SelectMany(buttons => buttons.Items)
            .OfType<CommandButton>()
            .Where(button => button.Label == "More")
            .Select(button => Assert.IsType<ShowContacts>(button.Does))
            .Single();

    private static IEnumerable<string> Names(Reply page) =>
        page.Cards.SelectMany(card => card.Elements).OfType<PersonLine>().Select(line => line.Name);

    private static async Task SaveAsync(SmallCompany company, params Contact[] contacts)
    {
        foreach (var contact in contacts)
        {
            await company.Services.Contacts.UpdateAsync(SmallCompany.Org, contact.Owner, contact.Id, _ => contact, Cancellation);
        }
    }

    private static Task<IReadOnlyList<BookEntry>> AllAsync(SmallCompany company) =>
        company.Services.ContactBook.AllAsync(SmallCompany.Org, _tom, company.Clock.Now, Cancellation);

    private static Task<Reply> SayAsync(ConversationCore core, Input input) =>
        core.TakeAsync(new Turn(new Caller(new Address("local", SmallCompany.Org.Value, "tom"), "Tom"), input), Cancellation);
}
