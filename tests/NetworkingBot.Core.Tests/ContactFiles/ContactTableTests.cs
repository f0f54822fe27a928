using System.Text;
using NetworkingBot.Core.ContactFiles;

namespace NetworkingBot.Core.Tests.ContactFiles;

/// <summary>Tables of contacts as LinkedIn, Google, Outlook, Monica and people write them.</summary>
public sealed class ContactTableTests
{
    static ContactTableTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    // LinkedIn, with what it writes above.
    [InlineData("Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are missing.\"\n\nFirst "
        + "Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Ruiz,https://www.linkedin.com/in/ana,,Contoso,Buyer,12 "
        + "Nov 2023", "Ana Ruiz", null, "Contoso", "Buyer")]
    [InlineData("First Name,Last Name,Email Address,Company,Position,Connected On\nAna,Ruiz,ana@x.example,\"Contoso, Inc.\",\"Buyer, "
        + "EMEA\",12 Nov 2023", "Ana Ruiz", "ana@x.example", "Contoso, Inc.", "Buyer, EMEA")]
    [InlineData("Nombre,Apellidos,URL,Dirección de email,Empresa,Cargo,Conectado "
        + "el\nAna,Ruiz,https://www.linkedin.com/in/ana,ana@x.example,Contoso,Compras,12 nov 2023",
        "Ana Ruiz", "ana@x.example", "Contoso", "Compras")]
    // Google, now and before.
    [InlineData("First Name,Middle Name,Last Name,Nickname,File As,Organization Name,Organization "
        + "Title,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - "
        + "Value\nAna,María,Ruiz,,,Contoso,Buyer,,,,* myContacts,Work,ana@x.example,Mobile,612345678",
        "Ana María Ruiz", "ana@x.example", "Contoso", "Buyer")]
    [InlineData("Name,Given Name,Additional Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - "
        + "Type,Organization 1 - Name,Organization 1 - Title\nAna Ruiz,Ana,,Ruiz,* myContacts,* Work,ana@x.example ::: "
        + "ana@home.example,,Contoso,Buyer", "Ana Ruiz", "ana@x.example", "Contoso", "Buyer")]
    // Outlook, whose “Title” is a form of address.
    [InlineData("\"Title\",\"First Name\",\"Middle Name\",\"Last Name\",\"Suffix\",\"Company\",\"Job Title\",\"Business "
        + "Phone\",\"E-mail Address\",\"E-mail Display "
        + "Name\"\n\"Mrs.\",\"Ana\",\"\",\"Ruiz\",\"\",\"Contoso\",\"Buyer\",\"612345678\",\"ana@x.example\",\"Ana Ruiz (ana@x.example)\"",
        "Ana Ruiz", "ana@x.example", "Contoso", "Buyer")]
    [InlineData("\"Nombre\";\"Segundo nombre\";\"Apellidos\";\"Organización\";\"Puesto\";\"Dirección de correo electrónico\";\"Teléfono "
        + "móvil\"\n\"Ana\";\"\";\"Ruiz Gómez\";\"Contoso\";\"Compras\";\"ana@x.example\";\"612345678\"",
        "Ana Ruiz Gómez", "ana@x.example", "Contoso", "Compras")]
    // Monica.
    [InlineData("first_name,middle_name,last_name,nickname,gender,email,phone,company,job,birthdate\n"
        + "Ana,,Ruiz,,female,ana@x.example,612345678,Contoso,Buyer,1980-03-22",
        "Ana Ruiz", "ana@x.example", "Contoso", "Buyer")]
    // By hand.
    [InlineData("Name;Company;Mail\n\"Ruiz, Ana\";Contoso;ana@x.example", "Ana Ruiz", "ana@x.example", "Contoso", null)]
    [InlineData("Contacto\tEmpresa\tCargo\tCorreo\nAna Ruiz\tContoso\tCompras\tana@x.example", "Ana Ruiz", "ana@x.example", "Contoso",
        "Compras")]
    [InlineData("sep=;\nNombre y apellidos;Correo;Empresa\nAna Ruiz;ana@x.example;Contoso", "Ana Ruiz", "ana@x.example", "Contoso", null)]
    [InlineData("My suppliers,,\nWho,Reach at,Company\nAna Ruiz,ana@x.example,Contoso", "Ana Ruiz", "ana@x.example", "Contoso", null)]
    [InlineData("Ana Ruiz,ana@x.example\nLuis Mora,luis@x.example", "Ana Ruiz", "ana@x.example", null, null)]
    [InlineData("ana.ruiz@x.example\nluis.mora@x.example", "Ana Ruiz", "ana.ruiz@x.example", null, null)]
    [InlineData("Name,E-mail,Phone\nAna Ruiz,mailto:Ana@X.example,=\"00612345678\"", "Ana Ruiz", "ana@x.example", null, null)]
    [InlineData("Name,Email\n5\" pipe Ltd Ana,ana@x.example", "5\" pipe Ltd Ana", "ana@x.example", null, null)]
    public void A_table_is_read_whoever_wrote_it(string text, string name, string? email, string? organisation, string? role)
    {
        var found = CardReaderTests.Read(text)[0];

        Assert.Equal((name, email, organisation, role), (found.Name, found.Emails.FirstOrDefault(), found.Organisation, found.Role));
    }

    [Theory]
    [InlineData(65001)]
    [InlineData(1200)]
    [InlineData(1201)]
    [InlineData(1252)]
    [InlineData(10000)]
    public void The_letters_are_those_that_were_written(int page)
    {
        var encoding = Encoding.GetEncoding(page);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("Nombre,Apellidos,Correo\r\nÍñigo,Peña Núñez,inigo@x.example\r\n")];

        var read = Assert.IsType<ContactFileReading.Read>(
            ContactFileReader.Read(new Conversation.ReceivedFile("x.csv", bytes, bytes.Length)));

        Assert.Equal("Íñigo Peña Núñez", Assert.Single(read.Contacts).Name);
    }
}
