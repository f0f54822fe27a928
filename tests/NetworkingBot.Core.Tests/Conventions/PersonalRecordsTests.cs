using System.Reflection;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;

namespace NetworkingBot.Core.Tests.Conventions;

/// <summary>No store of rows about people is forgotten when somebody takes their data out, or has it erased.</summary>
public class PersonalRecordsTests
{
    /// <summary>Stores whose rows are about no person.</summary>
    private static readonly Type[] _impersonal =
    [
        typeof(OrganisationStore),
        typeof(ReceiptStore),
        typeof(SendMarkers),
        typeof(Replicas),
        typeof(ChangeLog),
        // Who stopped everything is an act of office, kept as long as the standstill lasts.
        typeof(StandstillStore),
        // Of programs, not of people.
        typeof(Core.Administration.AccessTokens),
        // Counts of groups.
        typeof(Core.Administration.ProgrammeWeeks),
        // That somebody was erased outlives the erasure, by id, until no backup holds them any more.
        typeof(Core.Privacy.ErasureStore),
        // Ten minutes.
        typeof(Core.Privacy.ExportLinks),
        // Its messages are given and erased by DueMessageRecords.
        typeof(Core.Due.DueStore),
        // Keep no rows of their own.
        typeof(Core.Privacy.Retention),
        typeof(Core.Contacts.NewTieLoader),
    ];

    [Fact]
    public void Every_store_gives_and_erases_what_it_keeps_of_a_person()
    {
        var forgetful =
            from type in typeof(PersonStore).Assembly.GetTypes()
            where type is { IsClass: true, IsAbstract: false } && KeepsRows(type)
            where !typeof(IPersonalRecords).IsAssignableFrom(type) && !_impersonal.Contains(type)
            select type.Name;

        Assert.Empty(forgetful);
    }

    [Fact]
    public async Task All_of_them_take_part_and_the_people_come_last()
    {
        using var company = await SmallCompany.OpenAsync(TestContext.Current.CancellationToken);

        var stores = company.Services.PersonalRecords.Stores.Select(store => store.GetType()).ToList();

        var all = typeof(PersonStore).Assembly.GetTypes().Where(type => type.IsClass && typeof(IPersonalRecords).IsAssignableFrom(type));
        Assert.Equal(all.OrderBy(type => type.Name), stores.OrderBy(type => type.Name));
        Assert.Equal(typeof(PersonStore), stores[^1]);
    }

    private static bool KeepsRows(Type type) =>
        type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Any(constructor => constructor.GetParameters().Any(parameter => parameter.ParameterType == typeof(ITableStore)))
        && !type.Name.StartsWith("Core", StringComparison.Ordinal);
}
