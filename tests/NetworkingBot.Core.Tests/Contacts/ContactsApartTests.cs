using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Contacts.Duplicates;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Core.Tests.Contacts;

/// <summary>“Not the same” is kept in the contact's own row, and must never make it too large to change.</summary>
public sealed class ContactsApartTests
{
    [Fact]
    public async Task However_many_are_kept_apart_the_contact_can_still_be_changed()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var company = await SmallCompany.OpenAsync(cancellation);
        var core = new ConversationCore(company.Services);
        await SayAsync(new Clicked(core.Codec.Encode(new KeepContact("grace"), Lang.English)));

        for (var number = 0; number < 400; number++)
        {
            company.Clock.Now += Duration.FromSeconds(1);
            await SayAsync(new Clicked(core.Codec.Encode(new KeepContactsApart("grace", $"{number:d64}"), Lang.English)));
        }

        var noted = await SayAsync(new Said("note that Grace likes sailing"));
        var kept = await company.Services.Contacts.GetAsync(SmallCompany.Org, new PersonId("jan"), "grace", cancellation);
        Assert.StartsWith("Noted.", noted.Text, StringComparison.Ordinal);
        Assert.Contains(kept!.Notes, note => note.Text.Contains("sailing", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(200, 200).Select(number => $"{number:d64}"), kept.NotTheSame);

        var other = kept with { Id = "other", NotTheSame = [.. Enumerable.Range(900, 200).Select(number => $"{number:d64}")] };
        Assert.Equal(Contact.MaxNotTheSame, Twins.Merged(kept, other, new LocalDate(2026, 11, 23)).NotTheSame.Length);

        Task<Reply> SayAsync(Input input) => core.TakeAsync(
            new Turn(new Caller(new Address(OrganisationStore.LocalChannel, SmallCompany.Org.Value, "jan"), "jan"), input),
            cancellation);
    }
}
