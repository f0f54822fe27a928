using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;
using NodaTime;

namespace NetworkingBot.Core.Tests.Understanding;

/// <summary>A small shipping company whose people have names that are hard to read.</summary>
internal static class Harbour
{
    public static readonly LocalDate Today = new(2026, 11, 29);

    private static readonly (string Name, string Department, string Place, string Title, string[] Skills)[] _people =
    [
        ("Roberto Ibarra", "Finance & Legal", "Madrid", "Head of Payroll", ["VAT", "SAP"]),
        ("José Luis Peña", "Operations & IT", "Bogotá", "Warehouse Manager", ["forklift safety"]),
        ("María José de la Torre", "People", "Mexico City", "Recruiter", ["onboarding"]),
        ("Will Okonkwo", "Data", "London", "Data Engineer", ["Airflow", "SQL"]),
        ("May Lindgren", "Product & Design", "Berlin", "Designer", ["icons"]),
        ("Domingo Salas", "Sales", "Lima", "Account Executive", ["negotiating"]),
        ("Sol Aguirre", "Marketing", "Buenos Aires", "Copywriter", ["SEO"]),
        ("Pilar Ríos", "Finance & Legal", "Madrid", "Treasury Analyst", ["cash forecasting"]),
        ("Carmen Vidal", "People", "Madrid", "Recruiter", ["interviews"]),
        ("Carmen Duarte", "Sales", "London", "Sales Manager", ["demos"]),
        ("Siobhán O'Connor", "Operations & IT", "London", "IT Support", ["printers"]),
        ("Jean-Luc Moreau", "Operations & IT", "Berlin", "Planner", ["routes"]),
        ("王小明", "Data", "Berlin", "Analyst", ["Tableau"]),
        ("Guadalupe Sosa", "Marketing", "Mexico City", "Events Lead", ["trade fairs"]),
        ("Jan Kowalczyk", "Operations & IT", "Berlin", "Driver", ["maps"]),
        ("Francisco Javier Luna", "Sales", "Madrid", "Sales Rep", ["cold calls"]),
    ];

    private static readonly OwnContact[] _contacts =
    [
        new("c-1", "Ana Pires", "Contoso", "ana@contoso.example"),
        new("c-2", "Ana Ferro", "Fabrikam", Email: null),
        new("c-3", "Carmen Luz Abad", "Northwind", Email: null),
    ];

    public static SpottingContext Context { get; } = new(Vocabulary(), new OwnContacts(_contacts), Today);

    public static IReadOnlyList<Span> Spot(string text) => EntitySpotter.Spot(text, PlainWords.Read(text), Context);

    /// <summary>“person:Will Okonkwo|date:2027-05-01”: every reading of each span, in order.</summary>
    public static string Read(string text) =>
        string.Join(
            "; ",
            Spot(text)
                .Select(span =>
                    span.Readings.Count == 0
                        ? $"{Name(span.Kind)}:?"
                        : string.Join('|', span.Readings.Select(Shown))
                )
        );

    private static string Shown(EntityValue reading) =>
        $"{Name(reading.Kind)}:{(reading.Kind is EntityKind.Person or EntityKind.Contact ? reading.Name : reading.Id)}";

    private static string Name(EntityKind kind) => kind.ToString().ToLowerInvariant();

    private static Vocabulary Vocabulary()
    {
        var vocabulary = new Vocabulary();
        foreach (var (name, department, place, title, skills) in _people)
        {
            var address =
                $"{PlainWords.Fold(name).Replace(' ', '.').Replace("'", "", StringComparison.Ordinal)}@harbour.example";
            vocabulary.Put($"p-{name}", name, address, new KnownSeat(department, place, title));
            foreach (var skill in skills)
            {
                vocabulary.AddSkill(skill);
            }
        }

        return vocabulary;
    }
}
