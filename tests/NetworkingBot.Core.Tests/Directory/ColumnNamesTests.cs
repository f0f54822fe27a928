using NetworkingBot.Core.Directory;

namespace NetworkingBot.Core.Tests.Directory;

public sealed class ColumnNamesTests
{
    [Theory]
    [InlineData("E-Mail", Column.Email)]
    [InlineData("correo electrónico", Column.Email)]
    [InlineData("CORREO_ELECTRONICO", Column.Email)]
    [InlineData("Full Name", Column.Name)]
    [InlineData("Nombre y apellidos", Column.Name)]
    [InlineData("Nombre", Column.FirstName)]
    [InlineData("Área", Column.Department)]
    [InlineData("cargo", Column.Title)]
    [InlineData("Sede", Column.Place)]
    [InlineData("Huso horario", Column.Zone)]
    [InlineData("Jefa", Column.Manager)]
    [InlineData("Looking for", Column.LooksFor)]
    [InlineData("BUSCA", Column.LooksFor)]
    [InlineData("nº empleado", Column.Id)]
    [InlineData("Participa", Column.Joined)]
    public void Columns_are_known_by_many_names(string header, Column expected) => Assert.Equal(expected, ColumnNames.Find(header));

    [Theory]
    [InlineData("shoe size")]
    [InlineData("")]
    [InlineData("名前")]
    public void Other_columns_are_not_guessed(string header) => Assert.Null(ColumnNames.Find(header));

    [Theory]
    [InlineData("Europe/Madrid", "Europe/Madrid")]
    [InlineData("europe/madrid", "Europe/Madrid")]
    [InlineData("Madrid", "Europe/Madrid")]
    [InlineData("bogotá", "America/Bogota")]
    [InlineData("Ciudad de México", "America/Mexico_City")]
    [InlineData("New York", "America/New_York")]
    [InlineData("Romance Standard Time", "Europe/Paris")]
    [InlineData("(UTC+01:00) Brussels, Copenhagen, Madrid, Paris", "Europe/Brussels")]
    [InlineData("CET", "CET")]
    [InlineData("Etc/GMT+3", "Etc/GMT+3")]
    [InlineData("Etc/GMT-3", "Etc/GMT-3")]
    [InlineData("Córdoba", null)]
    [InlineData("Mordor", null)]
    [InlineData("", null)]
    public void Zones_are_known_by_id_city_and_Windows_name(string name, string? expected) => Assert.Equal(expected, ZoneNames.Find(name));

    [Theory]
    [InlineData("a; b;;B ;c", "a;b;c")]
    [InlineData("a, b|c, d", "a, b;c, d")]
    [InlineData("a, b,a", "a;b")]
    [InlineData("one\ntwo", "one;two")]
    [InlineData("  ", "")]
    public void Lists_part_at_the_strongest_separator(string cell, string expected) =>
        Assert.Equal(expected, string.Join(';', CellText.Items(cell)));

    [Theory]
    [InlineData("  Ana \t Ruiz\u00a0", "Ana Ruiz")]
    [InlineData("\u202eAna\u202c", "Ana")]
    [InlineData("Nu\u0301ria \U0001F469\u200d\U0001F680", "Núria \U0001F469\u200d\U0001F680")]
    public void Cells_lose_only_what_nobody_can_see(string cell, string expected) => Assert.Equal(expected, CellText.Clean(cell));

    // An attribute cannot carry half a pair.
    [Fact]
    public void Half_a_character_becomes_one_that_can_be_stored() => Assert.Equal("half \ufffd", CellText.Clean("half \ud83d"));
}
