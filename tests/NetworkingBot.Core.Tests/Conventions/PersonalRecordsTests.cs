using System.Reflection;
using NetworkingBot.Core.Calendars;
using NetworkingBot.Core.ContactFiles;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Dialogues;
using NetworkingBot.Core.Directory.Provisioning;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Learning;
using NetworkingBot.Core.Matching.Slates;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Privacy;
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
        typeof(ChangeLog),
        // Who stopped everything is an act of office, kept as long as the standstill lasts.
        typeof(StandstillStore),
        // Of programs, not of people.
        typeof(Core.Administration.AccessTokens),
        // Counts of groups.
        typeof(Core.Administration.ProgrammeWeeks),
        // That somebody was erased outlives the erasure, by id, until no backup holds them any more.
        typeof(ErasureStore),
        // Ten minutes.
        typeof(ExportLinks),
        // Its messages are given and erased by DueMessageRecords.
        typeof(Core.Due.DueStore),
        // Keep no rows of their own.
        typeof(Retention),
        typeof(Core.Contacts.NewTieLoader),
    ];

    /// <summary>The words before an erasure that stand for what a store keeps.</summary>
    private static readonly Dictionary<Type, (string English, string Spanish)> _said = new()
    {
        [typeof(PersonStore)] = ("your profile and goal", "tu perfil y tu meta"),
        [typeof(IdentityStore)] = ("the id of your account", "el identificador de tu cuenta"),
        [typeof(ContactStore)] = ("your contacts with all notes and reminders", "tus contactos con todas las notas y recordatorios"),
        [typeof(ContactImports)] = ("your contacts", "tus contactos"),
        [typeof(CalendarStore)] = ("the calendar you connected", "el calendario que conectaste"),
        [typeof(TieStore)] = ("with whom you were in touch", "con quién tuviste contacto"),
        [typeof(SlateStore)] = ("what I suggested to you", "lo que te sugerí"),
        [typeof(LearningStore)] = ("what I suggested to you", "lo que te sugerí"),
        [typeof(DialogueStore)] = ("what we last spoke of", "de qué hablamos al final"),
        [typeof(IntroductionStore)] = ("what you wrote in requests", "lo que escribiste en solicitudes"),
        [typeof(NudgeStore)] = ("what I planned to send you", "lo que iba a enviarte"),
        [typeof(DueMessageRecords)] = ("what I planned to send you", "lo que iba a enviarte"),
        [typeof(DeadLetterStore)] = ("what I planned to send you", "lo que iba a enviarte"),
        [typeof(ReportStore)] = ("or reported a request", "o que denunció una solicitud"),
        [typeof(AuditLog)] = ("what was done with your data", "lo que se hizo con tus datos"),
        [typeof(ProvisionedUsers)] = ("your sign-in name, where your company's directory signs people up", "tu nombre de usuario"),
        [typeof(ProvisionedGroups)] = ("your profile", "tu perfil"),
    };

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

    /// <summary>Who is asked whether everything may go must be told of all of it, and of what does not.</summary>
    [Fact]
    public async Task What_every_store_erases_or_keeps_is_said_before_it_is_erased()
    {
        using var company = await SmallCompany.OpenAsync(TestContext.Current.CancellationToken);

        Assert.All(company.Services.PersonalRecords.Stores, store =>
        {
            Assert.True(_said.TryGetValue(store.GetType(), out var words), $"Say in AskToErase what becomes of {store.GetType().Name}.");
            Assert.Contains(words.English, Said(Lang.English), StringComparison.Ordinal);
            Assert.Contains(words.Spanish, Said(Lang.Spanish), StringComparison.Ordinal);
        });

        static string Said(Lang lang) => $"{PrivacyPhrases.In(lang).WhatGoes} {PrivacyPhrases.In(lang).WhatStays}";
    }

    private static bool KeepsRows(Type type) =>
        type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Any(constructor => constructor.GetParameters().Any(parameter => parameter.ParameterType == typeof(ITableStore)))
        && !type.Name.StartsWith("Core", StringComparison.Ordinal);
}
