using System.Text;
using NetworkingBot.Core;
using NetworkingBot.Core.Language;
using NetworkingBot.Host.CommandLine;

namespace NetworkingBot.Host.Tests.Import;

public sealed class LettersTests
{
    static LettersTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData(1252, "José Núñez,Peñalver")]
    [InlineData(1252, "Siobhan O’Connor,2019–2020")]
    [InlineData(10000, "María García,Núñez")]
    [InlineData(10000, "Íñigo Peña,Logroño")]
    [InlineData(850, "Martín Muñoz,Málaga")]
    [InlineData(1250, "Łukasz Wójcik,Gdańsk")]
    public async Task A_line_in_an_old_encoding_changes_no_other_line(int page, string name)
    {
        using var run = new ImportRun();
        byte[] file =
        [
            .. Encoding.UTF8.GetBytes("Department,Full name,Place,Email\nIngeniería,Núria Peña,Cádiz,nuria@acme.example\n"),
            .. Encoding.GetEncoding(page).GetBytes($"X,{name},old@acme.example\n"),
            .. Encoding.UTF8.GetBytes("Gestión,Zoë Ångström,Malmö,zoe@acme.example\n"),
        ];

        var (exit, said) = await run.ImportAsync(file);

        Assert.True(exit == ExitCode.Done, said);
        Assert.Equal(
            new[] { "Núria Peña", "Zoë Ångström", name.Split(',')[0] }.Order(StringComparer.Ordinal),
            (await run.ByNameAsync()).Keys.Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData(1252)]
    [InlineData(10000)]
    [InlineData(850)]
    public void A_whole_file_in_an_old_encoding_is_read_in_it(int page)
    {
        const string Text = "Nombre;Correo\nJosé María Güell;jm@acme.example\nIñaki Ávila;i@acme.example\n";

        Assert.Equal(Text, FileText.Decode(Encoding.GetEncoding(page).GetBytes(Text)));
    }

    [Theory]
    [InlineData("MarÃ­a GarcÃ­a", "María García")]
    [InlineData("NÃºÃ±ez", "Núñez")]
    [InlineData("O\u00e2\u20ac\u2122Connor", "O\u00e2\u20ac\u2122Connor")]
    public void What_was_encoded_twice_is_decoded_twice(string doubled, string expected) =>
        Assert.Equal(expected, FileText.Decode(Encoding.UTF8.GetBytes(doubled)));

    [Theory]
    [InlineData(
        "Name,Email\nNora,nora@acme.example\nMar\ufffda,m@acme.example",
        Lang.English,
        "line 3: Letters were lost here before the file reached me: “Mar\ufffda”. Please export it anew as UTF-8."
    )]
    [InlineData(
        "Nombre,Correo\nN\ufffdria,n@acme.example",
        Lang.Spanish,
        "línea 2: Aquí se perdieron letras antes de llegarme el archivo: «N\ufffdria». Expórtalo de nuevo en UTF-8."
    )]
    public async Task Letters_that_were_lost_are_named_by_line(string csv, Lang lang, string expected)
    {
        using var run = new ImportRun();

        var (exit, said) = await run.ImportAsync(csv, lang);

        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains(expected, said);
    }
}
