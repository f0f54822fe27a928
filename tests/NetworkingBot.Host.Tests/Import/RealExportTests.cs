using MiniExcelLibs;
using NetworkingBot.Core.People;
using NetworkingBot.Host.CommandLine;

namespace NetworkingBot.Host.Tests.Import;

/// <summary>
/// Exports of real systems, rebuilt with invented people from the headings that their makers document or that public code expects. Each is
/// imported as it comes: Nora is a colleague with her own name, address, job and place, led by Luis; whoever has left is no colleague.
/// </summary>
public sealed class RealExportTests
{
    /// <summary>The system, where its headings are written down, and a file.</summary>
    public static TheoryData<string, string, string> Exports => new()
    {
        {
            "Entra ID", "https://learn.microsoft.com/entra/identity/users/users-bulk-download",
            """
            userPrincipalName,displayName,surname,mail,givenName,id,userType,jobTitle,department,accountEnabled,usageLocation,streetAddress,state,country,officeLocation,city,postalCode,telephoneNumber,mobilePhone,alternateEmailAddress,ageGroup
            luis@acme.onmicrosoft.example,Luis Mora,Mora,luis@acme.example,Luis,6f9619ff-8b86-d011-b42d-00c04fc964f1,Member,Head of Finance,Finance,True,ES,,Madrid,Spain,Torre Sur,Madrid,28001,,,,
            nora@acme.onmicrosoft.example,Nora Vidal,Vidal,nora@acme.example,Nora,6f9619ff-8b86-d011-b42d-00c04fc964f2,Member,Analyst,Finance,True,ES,,Madrid,Spain,Torre Sur,Madrid,28001,,,,
            old@acme.onmicrosoft.example,Old Hand,Hand,old@acme.example,Old,6f9619ff-8b86-d011-b42d-00c04fc964f3,Member,Clerk,Finance,False,ES,,Madrid,Spain,Torre Sur,Madrid,28001,,,,
            """
        },
        {
            "Microsoft 365 admin centre", "https://learn.microsoft.com/microsoft-365/admin/add-users/export-users",
            """
            Block credential,City,Country/Region,Department,DirSyncEnabled,Display name,Fax,First name,Last dirsync time,Last name,Last password change time stamp,License assignment details,Licenses,Mobile Phone,Oath token metadata,Object Id,Office,Password never expires,Phone number,Postal code,Preferred data location,Preferred language,Proxy addresses,Soft deletion time stamp,State,Street address,Strong password required,Title,Usage location,User principal name,When created
            False,Madrid,Spain,Finance,,Nora Vidal,,Nora,,Vidal,2026-01-05 08:00:00Z,,Microsoft 365 E3,,,6f9619ff-8b86-d011-b42d-00c04fc964f2,Torre Sur,False,,28001,,es-ES,SMTP:nora@acme.example,,Madrid,,True,Analyst,ES,nora@acme.example,2019-04-01 09:00:00Z
            True,Madrid,Spain,Finance,,Old Hand,,Old,,Hand,2026-01-05 08:00:00Z,,,,,6f9619ff-8b86-d011-b42d-00c04fc964f3,Torre Sur,False,,28001,,es-ES,SMTP:old@acme.example,,Madrid,,True,Clerk,ES,old@acme.example,2019-04-01 09:00:00Z
            """
        },
        {
            "Google Workspace", "https://support.google.com/a/answer/7348070",
            """
            First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Password Hash Function [UPLOAD ONLY],Org Unit Path [Required],New Primary Email [UPLOAD ONLY],Status [READ ONLY],Last Sign In [READ ONLY],Recovery Email,Home Secondary Email,Work Secondary Email,Work Phone,Work Address,Employee ID,Employee Type,Employee Title,Manager Email,Department,Cost Center,2sv Enrolled [READ ONLY],Building ID,Floor Name,Email Usage [READ ONLY],New Status [UPLOAD ONLY]
            Luis,Mora,luis@acme.example,****,,/Spain/Finance,,Active,2026-03-30 08:00,,,,,,11,,Head of Finance,,Finance,,True,Torre Sur,,1.2GB,
            Nora,Vidal,nora@acme.example,****,,/Spain/Finance,,Active,2026-03-30 08:00,n@home.example,,,,,12,,Analyst,luis@acme.example,Finance,,True,Torre Sur,,1.2GB,
            Old,Hand,old@acme.example,****,,/Spain/Finance,,Suspended,Never logged in,,,,,,13,,Clerk,luis@acme.example,Finance,,False,Torre Sur,,0.0GB,
            """
        },
        {
            "Okta", "https://developer.okta.com/docs/api/openapi/okta-management/management/tag/User/",
            """
            User ID,Status,login,firstName,lastName,middleName,email,secondEmail,title,displayName,nickName,department,manager,managerId,city,employeeNumber,userType
            00u1abcd2EFGH3ijk0h1,ACTIVE,luis@acme.example,Luis,Mora,,luis@acme.example,,Head of Finance,Luis Mora,,Finance,,,Torre Sur,11,Employee
            00u1abcd2EFGH3ijk0h7,ACTIVE,nora@acme.example,Nora,Vidal,,nora@acme.example,n@home.example,Analyst,Nora Vidal,,Finance,Luis Mora,11,Torre Sur,12,Employee
            00u1abcd2EFGH3ijk0h8,DEPROVISIONED,old@acme.example,Old,Hand,,old@acme.example,,Clerk,Old Hand,,Finance,Luis Mora,11,Torre Sur,13,Employee
            """
        },
        {
            "Workday", "https://documentation.sailpoint.com/connectors/workday/help/integrating_workday/account_attributes.html",
            """
            Employee ID,Worker,Legal Name - First Name,Legal Name - Last Name,Worker Status,Hire Date,Termination Date,Business Title,Supervisory Organization,Location,Primary Work Email,Worker's Manager
            00103,Luis Mora,Luis,Mora,Active,2015-01-05,,Head of Finance,Finance,Torre Sur,luis@acme.example,
            00104,Nora Vidal,Nora,Vidal,Active,2019-04-01,,Analyst,Finance,Torre Sur,nora@acme.example,Luis Mora
            00105,Old Hand,Old,Hand,Terminated,2010-01-01,2026-01-31,Clerk,Finance,Torre Sur,old@acme.example,Luis Mora
            """
        },
        {
            "BambooHR", "https://help.bamboohr.com/s/article/587721",
            """
            Employee #,First Name,Last Name,Job Title,Department,Division,Location,Status,Hire Date,Work Email,Reports To,Reports To Email
            103,Luis,Mora,Head of Finance,Finance,Iberia,Torre Sur,Active,09-10-2015,luis@acme.example,,
            104,Nora,Vidal,Analyst,Finance,Iberia,Torre Sur,Active,02-02-2019,nora@acme.example,"Mora, Luis",luis@acme.example
            105,Old,Hand,Clerk,Finance,Iberia,Torre Sur,Inactive,02-02-2010,old@acme.example,"Mora, Luis",luis@acme.example
            """
        },
        {
            "Personio", "https://support.personio.de/hc/en-us/articles/115002699585-Overview-of-all-Attributes-in-Personio",
            """
            ID;First name;Last name;Gender;Position;Email;Office;Sub-company;Status;Hire date;Contract end date;End of employment;Supervisor;Weekly hours;Department;Team
            103;Luis;Mora;male;Head of Finance;luis@acme.example;Torre Sur;Acme Iberia;Active;01.04.2015;;;;40;Finance;
            104;Nora;Vidal;female;Analyst;nora@acme.example;Torre Sur;Acme Iberia;Active;01.04.2019;;;Luis Mora;40;Finance;Payroll
            105;Old;Hand;male;Clerk;old@acme.example;Torre Sur;Acme Iberia;Inactive;01.04.2010;;31.01.2026;Luis Mora;40;Finance;Payroll
            """
        },
        {
            "Factorial", "https://help.factorialhr.com/es_ES/gestionando-mi-cuenta-de-empresa",
            """
            Nombre,Apellidos,Correo electrónico,Código de empleado,Fecha de nacimiento,Lugar de trabajo,Equipos,Responsable,Puesto,Fecha de inicio,Fecha de baja,Estado
            Luis,Mora,luis@acme.example,103,01/01/1980,Torre Sur,Finance,,Head of Finance,01/04/2015,,Activo
            Nora,Vidal,nora@acme.example,104,01/01/1990,Torre Sur,Finance,Luis Mora,Analyst,01/04/2019,,Activo
            Old,Hand,old@acme.example,105,01/01/1960,Torre Sur,Finance,Luis Mora,Clerk,01/04/2010,31/01/2026,Inactivo
            """
        },
        {
            "HiBob", "https://help.lattice.com/hc/en-us/articles/37967569009687-Integrate-HiBob-with-Lattice",
            """
            Employee ID,Display name,Legal first name,Legal last name,Email,Job Title,Department,Site,Reports to,Manager email,Start Date,Status,Lifecycle status
            103,Luis Mora,Luis,Mora,luis@acme.example,Head of Finance,Finance,Torre Sur,,,2015-04-01,Active,Employed
            104,Nora Vidal,Nora,Vidal,nora@acme.example,Analyst,Finance,Torre Sur,Luis Mora,luis@acme.example,2019-04-01,Active,Employed
            105,Old Hand,Old,Hand,old@acme.example,Clerk,Finance,Torre Sur,Luis Mora,luis@acme.example,2010-04-01,Inactive,Terminated
            """
        },
        {
            "Slack", "https://slack.com/help/articles/360003534892-View-and-export-your-member-list",
            """
            username,email,status,billing-active,has-2fa,has-sso,userid,fullname,displayname,expiration-timestamp
            nvidal,nora@acme.example,Member,1,1,0,U059H0Z4PH6,Nora Vidal,nora,
            old,old@acme.example,Deactivated,0,0,0,U059H0Z4PH7,Old Hand,old,
            beep,beep@acme.example,Bot,0,0,0,U059H0Z4PH8,Beep,beep,
            """
        },
        {
            "GAM", "https://github.com/GAM-team/GAM/wiki/Users",
            """
            primaryEmail,name.givenName,name.familyName,name.fullName,suspended,suspensionReason,orgUnitPath,externalIds.0.value,externalIds.0.type,organizations.0.department,organizations.0.title,organizations.0.primary,locations.0.buildingId,isAdmin,archived
            nora@acme.example,Nora,Vidal,Nora Vidal,False,,/Spain,104,organization,Finance,Analyst,True,Torre Sur,False,False
            old@acme.example,Old,Hand,Old Hand,True,ADMIN,/Spain,105,organization,Finance,Clerk,True,Torre Sur,False,False
            """
        },
        {
            "PowerShell", "https://learn.microsoft.com/powershell/module/activedirectory/get-aduser",
            """
            #TYPE Selected.Microsoft.ActiveDirectory.Management.ADUser
            "SamAccountName","DisplayName","EmailAddress","Title","Department","Office","Enabled","Manager"
            "nvidal","Vidal, Nora","nora@acme.example","Analyst","Finance","Torre Sur","True",""
            "ohand","Hand, Old","old@acme.example","Clerk","Finance","Torre Sur","False",""
            """
        },
    };

    [Theory]
    [MemberData(nameof(Exports))]
    public async Task An_export_is_imported_as_it_comes(string system, string source, string file)
    {
        using var run = new ImportRun();

        var (exit, said) = await run.ImportAsync(file);

        Assert.True(exit == ExitCode.Done, $"{system} ({source}): {said}");
        var people = await run.ByNameAsync();
        Told(people, system);
        var hasManager = file.Contains("Luis", StringComparison.Ordinal) && system is not "Entra ID";
        Assert.Equal(hasManager ? "Luis Mora" : null, people["Nora Vidal"].Profile.Manager);
    }

    /// <summary>
    /// A workbook as a Spanish office keeps it: a title, headings below it, a total at the end, and people on the second sheet.
    /// </summary>
    [Fact]
    public async Task An_Excel_sheet_in_Spanish_is_imported_as_it_comes()
    {
        using var run = new ImportRun();
        using var book = new MemoryStream();
        var people = new object?[][]
        {
            ["Plantilla de Acme Iberia", null, null, null, null, null, null, null],
            ["Actualizado el 31/03/2026", null, null, null, null, null, null, null],
            ["Nº empleado", "Apellidos y nombre", "Correo corporativo", "Puesto", "Departamento", "Centro de trabajo",
                "Responsable directo", "Fecha de baja"],
            [103, "MORA GIL, LUIS", "luis@acme.example", "Head of Finance", "Finance", "Torre Sur", null, null],
            [104, "VIDAL, NORA", "nora@acme.example", "Analyst", "Finance", "Torre Sur", "MORA GIL, LUIS", null],
            [
                105,
                "HAND, OLD",
                "old@acme.example",
                "Clerk",
                "Finance",
                "Torre Sur",
                "MORA GIL, LUIS",
                new DateTime(2026, 1, 31, 0, 0, 0, DateTimeKind.Unspecified),
            ],
            ["Total", null, null, null, null, null, null, 3],
        };
        await book.SaveAsAsync(
            new Dictionary<string, object> { ["Portada"] = new[] { new { A = "Acme" } }, ["Personas"] = Rows(people) },
            printHeader: false,
            cancellationToken: TestContext.Current.CancellationToken
        );

        var (exit, said) = await run.ImportAsync(book.ToArray(), NetworkingBot.Core.Lang.Spanish);

        Assert.True(exit == ExitCode.Done, said);
        var found = await run.ByNameAsync();
        Told(found, "Excel");
        Assert.Equal(("Luis Mora Gil", "104"), (found["Nora Vidal"].Profile.Manager, found["Nora Vidal"].Listed!["Id"]));
    }

    private static IEnumerable<Dictionary<string, object?>> Rows(IEnumerable<object?[]> rows) =>
        rows.Select(row =>
            row.Select((cell, index) => (Name: ((char)('A' + index)).ToString(), cell)).ToDictionary(cell => cell.Name, cell => cell.cell)
        );

    private static void Told(IReadOnlyDictionary<string, Person> people, string system)
    {
        Assert.True(people.ContainsKey("Nora Vidal"), $"{system}: {string.Join(", ", people.Keys)}");
        Assert.DoesNotContain("Old Hand", people.Keys);
        Assert.DoesNotContain("Beep", people.Keys);
        var nora = people["Nora Vidal"];
        Assert.Equal("nora@acme.example", nora.Email);
        if (system != "Slack")
        {
            Assert.Equal(("Analyst", "Finance", "Torre Sur"), (nora.Profile.Title, nora.Profile.Department, nora.Profile.Place));
        }
    }
}
