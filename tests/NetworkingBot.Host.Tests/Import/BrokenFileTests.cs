using System.IO.Compression;
using System.Text;
using NetworkingBot.Core;
using NetworkingBot.Host.CommandLine;

namespace NetworkingBot.Host.Tests.Import;

public sealed class BrokenFileTests
{
    private static readonly string _long = new('x', 300);

    public static TheoryData<string, string> English => new()
    {
        { "", "There is nobody in this file: it needs a row of column names and a row for each person." },
        { "name,email\n", "There is nobody in this file: it needs a row of column names and a row for each person." },
        {
            "Ana,ana@example.com\nLuis,luis@example.com",
            "line 1: No column says who is who. Please name one “e-mail” or “id”. I found: Ana, ana@example.com."
        },
        {
            "name,department\nAna,Sales",
            "line 1: No column says who is who. Please name one “e-mail” or “id”. I found: name, department."
        },
        {
            "name,email\nAna,ana.example.com",
            "line 2: “ana.example.com” is not an e-mail address. It should look like ana@example.com."
        },
        { "name,email\nAna,ana@example", "line 2: “ana@example” is not an e-mail address. It should look like ana@example.com." },
        { "name,email\nAna,", "line 2: The e-mail is missing, so I cannot tell who this is." },
        { "id,name\n,Ana", "line 2: The id is missing, so I cannot tell who this is." },
        { "name,email,id\nAna,,", "line 2: Neither an e-mail nor an id, so I cannot tell who this is." },
        { "name,email\nAna,a@example.com\nEva,A@EXAMPLE.COM", "line 3: The e-mail “a@example.com” stands on line 2 already." },
        { "id,name\n7,Ana\n8,Eva\n7,Luz", "line 4: The id “7” stands on line 2 already." },
        { "email,zone\na@example.com,Mordor", "line 2: I do not know the time zone “Mordor”. Please write it like Europe/Madrid." },
        {
            "email,name\na@example.com,Ana,Sales",
            "line 2: There are 3 cells here and 2 column names. A text with a separator in it needs quotes around it."
        },
        { "email,title\na@example.com," + _long, "line 2: Title: 300 characters; 120 fit." },
        { "email,offers\na@example.com," + _long, "line 2: Offers: 300 characters; 140 fit." },
        { "email,interests\na@example.com,\"" + string.Join(';', Enumerable.Range(1, 21)) + "\"", "line 2: Interests: 21 items; 20 fit." },
        { "email,joined\na@example.com,perhaps", "line 2: “perhaps” should be yes or no." },
        {
            "email,manager\na@example.com,boss@example.com",
            "line 2: The manager boss@example.com is nobody I know. Please write the manager's name, or add that person to the file."
        },
        {
            "email,name\na@example.com,\"Ana\nb@example.com,Eva",
            "line 2: A quotation mark is out of place or never closed. A mark inside a cell is written twice, and the cell stands in "
                + "quotes."
        },
        {
            "email,name\na@example.com,\"Ana\" Ruiz\n",
            "line 2: A quotation mark is out of place or never closed. A mark inside a cell is written twice, and the cell stands in "
                + "quotes."
        },
        {
            "email,name\na@example.com," + new string('x', 1_000_000),
            "line 2: A cell here has more than 32,767 characters. Is a closing quotation mark missing?"
        },
        {
            "email,name\na@example.com,\"" + new string('x', 5_000_000),
            "line 2: A cell here has more than 32,767 characters. Is a closing quotation mark missing?"
        },
        { string.Join(',', Enumerable.Range(1, 201)), "line 1: There are 201 columns; 200 fit." },
        { "PK\u0003\u0004rest of a workbook", "This Excel workbook is damaged: it cannot be opened. Save it anew, or as “CSV UTF-8”." },
        { "email\na@exa\0mple.com", "This is neither a CSV file nor an Excel workbook. Save it as .xlsx or as “CSV UTF-8” first." },
    };

    public static TheoryData<string, string> Spanish => new()
    {
        { "", "En este archivo no hay nadie: necesita una fila con los nombres de las columnas y una fila por persona." },
        {
            "nombre;departamento\nAna;Ventas",
            "línea 1: Ninguna columna dice quién es quién. Llama a una «correo» o «id». He encontrado: nombre, departamento."
        },
        { "nombre;correo\nAna;ana@", "línea 2: «ana@» no es una dirección de correo. Debería ser como ana@example.com." },
        { "nombre;correo\nAna;", "línea 2: Falta el correo, así que no sé quién es." },
        { "id;nombre\n;Ana", "línea 2: Falta el identificador, así que no sé quién es." },
        { "nombre;correo;id\nAna;;", "línea 2: No hay ni correo ni identificador, así que no sé quién es." },
        { "correo;nombre\na@example.com;Ana\na@example.com;Eva", "línea 3: «a@example.com» (correo) ya está en la línea 2." },
        { "correo;zona horaria\na@example.com;Mordor", "línea 2: No conozco la zona horaria «Mordor». Escríbela como Europe/Madrid." },
        {
            "correo;nombre\na@example.com;Ana;x",
            "línea 2: Aquí hay 3 celdas y 2 nombres de columna. Un texto que contiene el separador va entre comillas."
        },
        { "correo;puesto\na@example.com;" + _long, "línea 2: Puesto: 300 caracteres; caben 120." },
        { "correo;intereses\na@example.com;" + string.Join('|', Enumerable.Range(1, 21)), "línea 2: Intereses: 21 elementos; caben 20." },
        { "correo;participa\na@example.com;quizá", "línea 2: «quizá» debería ser sí o no." },
        {
            "correo;jefe\na@example.com;b@example.com",
            "línea 2: No conozco a nadie con el correo b@example.com. Escribe el nombre de la persona responsable o añádela al archivo."
        },
        {
            "correo;nombre\na@example.com;\"Ana",
            "línea 2: Hay unas comillas fuera de sitio o sin cerrar. Dentro de una celda se escriben dobles, y la celda va entre comillas."
        },
        { "%PDF-1.7", "Esto no es ni un archivo CSV ni un libro de Excel. Guárdalo antes como .xlsx o como «CSV UTF-8»." },
    };

    [Theory]
    [MemberData(nameof(English))]
    public async Task A_broken_file_is_refused_with_what_to_do(string csv, string expected) =>
        await RefusedAsync(csv, expected, Lang.English);

    [Theory]
    [MemberData(nameof(Spanish))]
    public async Task A_broken_file_is_refused_in_Spanish_too(string csv, string expected) =>
        await RefusedAsync(csv, expected, Lang.Spanish);

    [Fact]
    public async Task All_faults_are_told_at_once_in_the_order_of_lines()
    {
        using var run = new ImportRun();

        var (exit, said) = await run.ImportAsync("email,zone,manager\nx,Madrid,no@example.com\nb@example.com,Mordor,\nok@example.com,,");

        Assert.Equal(ExitCode.Refused, exit);
        Assert.Equal(
            """
            Nothing was written. Please put these 2 things right:
              line 2: “x” is not an e-mail address. It should look like ana@example.com.
              line 3: I do not know the time zone “Mordor”. Please write it like Europe/Madrid.

            """.ReplaceLineEndings("\n"),
            said);
        Assert.Empty(await run.ByNameAsync());
    }

    [Fact]
    public async Task A_damaged_archive_is_refused()
    {
        using var run = new ImportRun();
        var whole = Packed("email\na@example.com\n" + string.Join('\n', Enumerable.Range(0, 500)));

        var (exit, said) = await run.ImportAsync(whole[..(whole.Length / 2)]);

        Assert.Equal(ExitCode.Refused, exit);
        Assert.DoesNotContain("written.\nDone", said);
        Assert.Empty(await run.ByNameAsync());
    }

    [Fact]
    public async Task An_archive_that_unpacks_without_end_is_refused()
    {
        using var run = new ImportRun();

        var (exit, said) = await run.ImportAsync(Packed(new string(' ', 70 * 1024 * 1024)));

        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("The file is larger than 64 MB. Please bring it in parts.", said);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        using var run = new ImportRun();
        var missing = new FileInfo("/nowhere/staff.csv");

        var (exit, said) = await run.SayAsync(context =>
            new ImportCommand(context, new ImportCommand.Options(missing, null, Lang.English)).RunAsync(
                TestContext.Current.CancellationToken
            )
        );

        Assert.Equal((ExitCode.Refused, "I cannot find or read /nowhere/staff.csv.\n"), (exit, said));
    }

    internal static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private static async Task RefusedAsync(string csv, string expected, Lang lang)
    {
        using var run = new ImportRun();

        var (exit, said) = await run.ImportAsync(csv, lang);

        Assert.Equal(ExitCode.Refused, exit);
        Assert.Equal($"  {expected}", said.TrimEnd('\n').Split('\n')[1]);
        Assert.Equal(2, said.TrimEnd('\n').Split('\n').Length);
        Assert.Empty(await run.ByNameAsync());
    }
}
