using System.Text;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions.Meetings;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Core.Tests.Calendars;

/// <summary>The address of a calendar opens it: where it lies, who has it, and when it is gone.</summary>
public class CalendarConnectionTests
{
    private const string Secret = "secret7f3";
    private const string Address = $"https://calendar.example/{Secret}/mornings.ics";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>What people say with an address, and after it, understood or not.</summary>
    public static TheoryData<string> Dialogues =>
    [
        Address,
        $"please use my calendar: {Address}",
        $"use my calendar <{Address}>",
        $"usa mi calendario {Address}, gracias",
        $"here's the link: {Address}. Thanks!",
        $"aquí está el enlace {Address}",
        Address.Replace("https", "webcal", StringComparison.Ordinal),
        Address.Replace("https://", "", StringComparison.Ordinal),
        $"my calendar is {Address.Replace("https://", "", StringComparison.Ordinal)}",
        // What cannot be read is not kept either.
        $"use my calendar {Address.Replace("https", "http", StringComparison.Ordinal)}",
        $"use my calendar {Address.Replace("calendar.example/", "calendar.example/gone/", StringComparison.Ordinal)}",
        // Not understood, asked about, or understood as something else.
        $"what is {Address} and {Address}?",
        $"who knows what {Address} is",
        $"I don't get it, Tom sent {Address}",
        $"remind me about {Address} tomorrow\nno",
        // What follows is read against what went before.
        $"{Address}\nand in Berlin?\nyes\nundo",
        $"who works in Engineering?\nuse my calendar {Address}\nshow more\nthe second one",
        $"what do you read of my calendar?\n{Address}\nnot what I meant\ncalendar\nmy settings\ndisconnect",
        $"introduce me to Nina\n{Address}\nwithdraw",
    ];

    [Theory]
    [MemberData(nameof(Dialogues))]
    public async Task The_address_stands_in_no_row_whatever_is_said_with_it(string dialogue)
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);

        foreach (var sentence in dialogue.Split('\n'))
        {
            await SayAsync(company, "tom", sentence);
            Assert.DoesNotContain(await RowsAsync(company), row => row.Contains(Secret, StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>So that the test above could fail.</summary>
    [Fact]
    public async Task What_else_is_said_is_found_where_it_is_kept()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);

        await SayAsync(company, "tom", "who knows about basket7weaving in Madrid?");

        Assert.Contains(await RowsAsync(company), row => row.Contains("basket7weaving", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://calendar.example/token/ab==")]
    [InlineData("https://calendar.example/published/2/aB-_c_-")]
    [InlineData("https://calendar.example/public-calendars/aB3/")]
    [InlineData("https://calendar.example/busy.ics?CacheKey=a%2B%3D&PassphraseKey=b%3D%3D")]
    public async Task The_address_is_read_to_its_last_sign(string address)
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);

        await SayAsync(company, "tom", address);
        await SayAsync(company, "tom", $"Please use my calendar ({address}).");

        Assert.Equal([address, address], company.Feeds.Asked.Select(asked => asked.OriginalString));
    }

    [Fact]
    public async Task The_address_is_told_to_its_owner_and_goes_with_them()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var tom = await PersonAsync(company, "tom");
        await SayAsync(company, "tom", Address);

        var taken = await company.Services.PersonalRecords.ExportAsync(tom, company.Clock.Now, Cancellation)
            .Where(record => record.Kind == "calendar").ToListAsync(Cancellation);
        Assert.Contains(Address, Assert.Single(taken).Json, StringComparison.Ordinal);

        await company.Services.PersonalRecords.EraseAsync(tom, company.Clock.Now, Cancellation);

        Assert.Null(await company.Services.Calendars.GetAsync(SmallCompany.Org, tom.Id, Cancellation));
    }

    [Fact]
    public async Task Nobody_is_read_who_did_not_say_so_and_nobody_after_they_said_stop()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var (tom, nina) = (await PersonAsync(company, "tom"), await PersonAsync(company, "nina"));

        await company.Services.MeetingPlanner.ProposeAsync(tom, nina, company.Clock.Now, Cancellation);
        Assert.Empty(company.Feeds.Asked);

        await SayAsync(company, "tom", Address);
        await SayAsync(company, "tom", "disconnect");
        company.Feeds.Asked.Clear();
        await company.Services.MeetingPlanner.ProposeAsync(tom, nina, company.Clock.Now, Cancellation);
        Assert.Empty(company.Feeds.Asked);
    }

    [Fact]
    public async Task A_calendar_that_cannot_be_read_just_now_is_as_none()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var (tom, nina) = (await PersonAsync(company, "tom"), await PersonAsync(company, "nina"));
        var without = await company.Services.MeetingPlanner.ProposeAsync(tom, nina, company.Clock.Now, Cancellation);
        await company.Services.Calendars.SaveAsync(
            SmallCompany.Org,
            tom.Id,
            new Core.Calendars.CalendarConnection(new SecretsDouble().Protect("https://calendar.example/gone.ics"), company.Clock.Now),
            Cancellation);

        var with = await company.Services.MeetingPlanner.ProposeAsync(tom, nina, company.Clock.Now, Cancellation);

        Assert.Equal(without.AsEnumerable(), with);
        Assert.Single(company.Feeds.Asked);
    }

    [Fact]
    public async Task No_time_is_on_a_public_holiday_of_either()
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var (ana, tom) = (await PersonAsync(company, "ana"), await PersonAsync(company, "tom"));
        var planner = new MeetingPlanner(company.Services.CalendarConnections, new HolidayDouble());

        var times = await planner.ProposeAsync(ana, tom, Instant.FromUtc(2026, 11, 29, 12, 0), Cancellation);

        Assert.Equal(
            [new LocalDate(2026, 12, 2), new LocalDate(2026, 12, 4), new LocalDate(2026, 12, 7)],
            times.Select(time => time.InZone(ana.Zone).Date));
    }

    private static async Task<Person> PersonAsync(SmallCompany company, string id) =>
        (await company.Services.People.GetAsync(SmallCompany.Org, new PersonId(id), Cancellation))!;

    private static Task<Reply> SayAsync(SmallCompany company, string who, string text) => new ConversationCore(company.Services).TakeAsync(
        new Turn(new Caller(new Address("local", SmallCompany.Org.Value, who), who), new Said(text)), Cancellation);

    private static async Task<List<string>> RowsAsync(SmallCompany company)
    {
        var rows = new List<string>();
        foreach (var table in Enum.GetValues<Table>())
        {
            var page = await company.Store.ScanAsync(table, continuation: null, pageSize: 1000, Cancellation);
            rows.AddRange(page.Rows.Select(row => string.Join(' ', row.Values.Values.Prepend(row.Key).Select(TextOf))));
        }

        return rows;
    }

    private static string TextOf(object value) => value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : $"{value}";

    /// <summary>Spain keeps 30 November and 1 December, Great Britain 3 December.</summary>
    private sealed class HolidayDouble : Core.Calendars.IPublicHolidays
    {
        public bool Holds(string country, LocalDate day) =>
            (country, day.Month, day.Day) is ("ES", 11, 30) or ("ES", 12, 1) or ("GB", 12, 3);
    }
}
