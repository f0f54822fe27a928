using NetworkingBot.Host.CommandLine;

namespace NetworkingBot.Host.Tests.Import;

/// <summary>A column is what stands in it: who is brought in by which name and address, whatever the headings say.</summary>
public sealed class ColumnChoiceTests
{
    /// <summary>A file, and everybody in it as “name|e-mail|id”.</summary>
    public static TheoryData<string, string> Files => new()
    {
        // Numbers and codes are ids, and nobody is called by them.
        { "Employee #,First Name,Last Name,Email\n104,Nora,Vidal,nora@acme.example", "Nora Vidal|nora@acme.example|104" },
        { "id,primaryEmail\n7,nora@acme.example", "Nora|nora@acme.example|7" },
        { "Employee,Work Email\n00104,nora.vidal@acme.example", "Nora Vidal|nora.vidal@acme.example|00104" },
        {
            "Empleado;Correo\nE-1042;nora.vidal@acme.example\nE-1043;luis.mora@acme.example",
            "Luis Mora|luis.mora@acme.example|E-1043;Nora Vidal|nora.vidal@acme.example|E-1042"
        },
        { "Person,Login\n00u1a2b3c4D5e6F7g8h9,nora_vidal@acme.example", "Nora Vidal|nora_vidal@acme.example|00u1a2b3c4D5e6F7g8h9" },
        {
            "Name,Employee ID,Email Address\n8f14e45f-ceea-467a-9575-3e1b8f9c0a11,12,nora-vidal+hr@acme.example",
            "Nora Vidal|nora-vidal+hr@acme.example|12"
        },
        { "N.º de empleado;Nombre;Apellidos;Correo electrónico\n7;Nora;Vidal;nora@acme.example", "Nora Vidal|nora@acme.example|7" },
        { "Matrícula,Trabajador,Cuenta\n88,Nora Vidal,nora@acme.example", "Nora Vidal|nora@acme.example|88" },

        // Addresses are addresses, under whichever heading.
        { "Name,Contact\nNora Vidal,nora@acme.example", "Nora Vidal|nora@acme.example|" },
        {
            "User,Department\nnora.vidal@acme.example,HR\nluis@acme.example,IT",
            "Luis|luis@acme.example|;Nora Vidal|nora.vidal@acme.example|"
        },
        { "Colaborador,Para escribirle\nNora Vidal,nora@acme.example", "Nora Vidal|nora@acme.example|" },
        {
            "Name,Supervisor Email Address,E-mail (work)\nNora Vidal,luis@acme.example,nora@acme.example\nLuis Mora,,luis@acme.example",
            "Luis Mora|luis@acme.example|;Nora Vidal|nora@acme.example|"
        },
        {
            "Name,Personal email,Reach at\nNora Vidal,nora@home.example,nora@acme.example\nLuis Mora,l@home.example,luis@acme.example",
            "Luis Mora|luis@acme.example|;Nora Vidal|nora@acme.example|"
        },
        { "Full Name,User ID\nNora Vidal,nora@acme.example", "Nora Vidal|nora@acme.example|" },
        { "Name,E-mail\nNora Vidal,Nora Vidal <NORA@acme.example>", "Nora Vidal|nora@acme.example|" },
        { "Name,Emails\nNora Vidal,nora@acme.example; nora@other.example", "Nora Vidal|nora@acme.example|" },

        // Of two columns that mean the same the better one counts, and the other where it is blank.
        {
            "userPrincipalName,displayName,mail\nnora_up@acme.example,Nora Vidal,nora@acme.example\nluis_up@acme.example,Luis Mora,",
            "Luis Mora|luis_up@acme.example|;Nora Vidal|nora@acme.example|"
        },
        { "correo,correo corporativo,nombre completo\nn@home.example,nora@acme.example,Nora Vidal", "Nora Vidal|nora@acme.example|" },
        { "Display name,First name,Last name,User principal name\nnvidal,Nora,Vidal,nora@acme.example", "Nora Vidal|nora@acme.example|" },

        // Every part of a name, in the order in which it is said.
        { "First Name,Middle Name,Last Name,Email\nNora,Inés,Vidal,nora@acme.example", "Nora Inés Vidal|nora@acme.example|" },
        {
            "Nombre(s),Apellido paterno,Apellido materno,Correo\nNora,Vidal,Ríos,nora@acme.example",
            "Nora Vidal Ríos|nora@acme.example|"
        },
        {
            "Primer nombre,Segundo nombre,Primer apellido,Segundo apellido,Email\nNora,,Vidal,Ríos,nora@acme.example",
            "Nora Vidal Ríos|nora@acme.example|"
        },
        { "Name,Email\n\"MORA, LUIS\",luis@acme.example", "Luis Mora|luis@acme.example|" },
        {
            "Apellidos y nombre;Correo\n\"DE LA TORRE PEÑA, MARÍA JOSÉ\";mj@acme.example",
            "María José de la Torre Peña|mj@acme.example|"
        },
        {
            "Name,Email\n\"O'CONNOR, SIOBHÁN (Finance)\",s@acme.example\n\"MCDONALD, IAN\",i@acme.example",
            "Ian McDonald|i@acme.example|;Siobhán O'Connor|s@acme.example|"
        },
        {
            "Name,Email\n\"Vidal, Nora\",nora@acme.example\n\"Luis Mora, PhD\",luis@acme.example",
            "Luis Mora, PhD|luis@acme.example|;Nora Vidal|nora@acme.example|"
        },
        {
            "Name,Email\nNORA VIDAL,nora@acme.example\nvan der Berg,v@acme.example",
            "Nora Vidal|nora@acme.example|;van der Berg|v@acme.example|"
        },
        // What spreadsheets and exports put around.
        { "id,name,email\n\"=\"\"00104\"\"\",Nora Vidal,nora@acme.example", "Nora Vidal|nora@acme.example|00104" },
        { "id,name,email\n'00104,Nora Vidal,nora@acme.example", "Nora Vidal|nora@acme.example|00104" },
        {
            "#TYPE Selected.Microsoft.ActiveDirectory.Management.ADUser\n\"Name\",\"Mail\"\n\"Nora Vidal\",\"nora@acme.example\"",
            "Nora Vidal|nora@acme.example|"
        },
        { "Staff of Acme, all sites\n\nName;Email;Department\nNora Vidal;nora@acme.example;HR", "Nora Vidal|nora@acme.example|" },
        {
            "Informe de plantilla;;\nFecha: 29/11/2026;;\nNombre;Correo;Área\nNora Vidal;nora@acme.example;RR. HH.\nTotal;;1",
            "Nora Vidal|nora@acme.example|"
        },
        { "Name,Email\nNora Vidal,nora@acme.example\nTotal,1", "Nora Vidal|nora@acme.example|" },
        {
            "Name,Email,Team\nNora Vidal,nora@acme.example,HR\n,,\nReport generated 29/11/2026,,\n1 rows,,",
            "Nora Vidal|nora@acme.example|"
        },
        {
            "Name,Email\nNora Vidal,nora@acme.example\nName,Email\nLuis Mora,luis@acme.example",
            "Luis Mora|luis@acme.example|;Nora Vidal|nora@acme.example|"
        },
        // Whoever has no address keeps nobody out.
        { "Name,Email\nNora Vidal,nora@acme.example\nLuis Mora,\nEva Gil,-", "Nora Vidal|nora@acme.example|" },
        { "Nombre completo,Correo\nNora Vidal,nora@acme.example\nLuis Mora,sin correo", "Nora Vidal|nora@acme.example|" },

        // Somebody with two posts has two lines.
        {
            "Employee ID,Name,Email,Title\n7,Nora Vidal,nora@acme.example,Analyst\n7,Nora Vidal,nora@acme.example,Trainer",
            "Nora Vidal|nora@acme.example|7"
        },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Everybody_gets_their_own_name_address_and_number(string csv, string expected)
    {
        using var run = new ImportRun();

        var (exit, said) = await run.ImportAsync(csv);

        Assert.True(exit == ExitCode.Done, said);
        var people = (await run.ByNameAsync()).Values.OrderBy(person => person.Name, StringComparer.Ordinal);
        Assert.Equal(
            expected,
            string.Join(';', people.Select(person => $"{person.Name}|{person.Email}|{person.Listed?.GetValueOrDefault("Id")}"))
        );
    }

    [Theory]
    [InlineData("Title,Job Title,Name,Email\nMs,Analyst,Nora Vidal,nora@acme.example", "Analyst", "Job Title")]
    [InlineData("Title,Name,Email\nMs,Nora Vidal,nora@acme.example\nMr,Luis Mora,luis@acme.example", null, "Title")]
    [InlineData("Título,Puesto,Nombre completo,Correo\nSra.,Analista,Nora Vidal,nora@acme.example", "Analista", "Puesto")]
    public async Task A_form_of_address_is_no_job(string csv, string? title, string heading)
    {
        using var run = new ImportRun();

        var (_, said) = await run.ImportAsync(csv);

        Assert.Equal(title, (await run.ByNameAsync())["Nora Vidal"].Profile.Title);
        Assert.True(heading.Length > 0, said);
    }

    [Theory]
    [InlineData("Department,Team,Name,Email\nFinance,Payroll,Nora Vidal,nora@acme.example", "Finance", "Team (Department)")]
    [InlineData("Team,Name,Email\nPayroll,Nora Vidal,nora@acme.example", "Payroll", "")]
    [InlineData("Equipo,Departamento,Nombre completo,Correo\nNóminas,,Nora Vidal,nora@acme.example", "Nóminas", "Equipo (Departamento)")]
    public async Task The_department_counts_before_the_team_and_the_other_is_named(string csv, string department, string named)
    {
        using var run = new ImportRun();

        var (_, said) = await run.ImportAsync(csv);

        Assert.Equal(department, (await run.ByNameAsync())["Nora Vidal"].Profile.Department);
        Assert.Contains(named, said);
    }

    [Theory]
    [InlineData("City,Office,Name,Email\nMadrid,Torre Sur,Nora Vidal,nora@acme.example", "Torre Sur")]
    [InlineData("City,Office,Name,Email\nMadrid,,Nora Vidal,nora@acme.example", "Madrid")]
    [InlineData("Ciudad,Centro de trabajo,Nombre completo,Correo\nMadrid,Torre Sur,Nora Vidal,nora@acme.example", "Torre Sur")]
    public async Task The_office_counts_before_the_city(string csv, string place)
    {
        using var run = new ImportRun();

        await run.ImportAsync(csv);

        Assert.Equal(place, (await run.ByNameAsync())["Nora Vidal"].Profile.Place);
    }

    [Theory]
    [InlineData("2019-04-01")]
    [InlineData("01/04/2019")]
    [InlineData("1 April 2019")]
    [InlineData("4/1/2019 12:00")]
    [InlineData("2019-04-01T09:00:00Z")]
    public async Task The_day_of_hiring_is_no_consent(string joined)
    {
        using var run = new ImportRun();

        var (exit, said) = await run.ImportAsync($"Name,Email,Joined\nNora Vidal,nora@acme.example,{joined}");

        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains("Columns I do not know, left out: Joined.", said);
    }

    [Theory]
    [InlineData("luis@acme.example", "Luis Mora")]
    [InlineData("12", "Luis Mora")]
    [InlineData("\"MORA, LUIS\"", "Luis Mora")]
    [InlineData("99", null)]
    [InlineData("Luis Mora (12)", "Luis Mora")]
    public async Task A_manager_is_a_name_and_never_a_number(string manager, string? expected)
    {
        using var run = new ImportRun();

        await run.ImportAsync(
            $"Employee ID,Name,Email,Manager\n12,Luis Mora,luis@acme.example,\n13,Nora Vidal,nora@acme.example,{manager}"
        );

        Assert.Equal(expected, (await run.ByNameAsync())["Nora Vidal"].Profile.Manager);
    }

    [Theory]
    [InlineData("GMT+1", "Etc/GMT-1")]
    [InlineData("UTC-05:00", "Etc/GMT+5")]
    [InlineData("UTC+05:30", "Asia/Kolkata")]
    [InlineData("PST", "America/Los_Angeles")]
    [InlineData("EST", "America/New_York")]
    [InlineData("Eastern Time (US & Canada)", "America/New_York")]
    [InlineData("(GMT-05:00) Eastern Time (US & Canada)", "America/New_York")]
    [InlineData("(UTC+01:00) Madrid", "Europe/Madrid")]
    [InlineData("Pacific Time", "America/Los_Angeles")]
    [InlineData("Central European Time", "Europe/Berlin")]
    [InlineData("Madrid, Spain", "Europe/Madrid")]
    [InlineData("Hora del este", "America/New_York")]
    [InlineData("GMT", "Etc/GMT")]
    [InlineData("UTC", "Etc/UTC")]
    [InlineData("BST", "Europe/London")]
    public async Task Zones_are_known_in_usual_spellings(string zone, string expected)
    {
        using var run = new ImportRun();

        var (exit, said) = await run.ImportAsync($"Name,Email,Time zone\nNora Vidal,nora@acme.example,\"{zone}\"");

        Assert.True(exit == ExitCode.Done, said);
        Assert.Equal(expected, (await run.ByNameAsync())["Nora Vidal"].ZoneId);
    }
}
