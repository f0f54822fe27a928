using NetworkingBot.Core.Skills;

namespace NetworkingBot.Core.Tests.Skills;

/// <summary>What must be recognised as the same, and what must not, as people write it in their profiles.</summary>
public sealed class SkillMatchTests
{
    private const float Same = 0.6f;
    private const float Related = 0.35f;
    private const float Unrelated = 0.3f;

    [Theory]
    [InlineData("project management", "gestión de proyectos")]
    [InlineData("project management", "Project manager")]
    [InlineData("managing projects", "gestionar proyectos")]
    [InlineData("payroll", "nóminas")]
    [InlineData("payroll", "NOMINA")]
    [InlineData("Kubernetes", "k8s")]
    [InlineData("Azure costs", "costes de Azure")]
    [InlineData("Azure costs", "costos de azure")]
    [InlineData("human resources", "recursos humanos")]
    [InlineData("HR", "RRHH")]
    [InlineData("IT support", "soporte informático")]
    [InlineData("machine learning", "aprendizaje automático")]
    [InlineData("public speaking", "hablar en público")]
    [InlineData("data protection", "protección de datos")]
    [InlineData("GDPR", "RGPD")]
    [InlineData("supply chain", "cadena de suministro")]
    [InlineData("customer service", "atención al cliente")]
    [InlineData("negotiation", "negociar")]
    [InlineData("negotiating with suppliers", "negociación con proveedores")]
    [InlineData("hiring", "contratación")]
    [InlineData("occupational health and safety", "prevención de riesgos laborales")]
    [InlineData("cybersecurity", "ciberseguridad")]
    [InlineData("information security", "seguridad de la información")]
    [InlineData("graphic design", "diseño gráfico")]
    [InlineData("graphic design", "diseñadora gráfica")]
    [InlineData("market research", "investigación de mercado")]
    [InlineData("first aid", "primeros auxilios")]
    [InlineData("spreadsheets", "hojas de cálculo")]
    [InlineData("renewable energy", "energías renovables")]
    [InlineData("tax law", "derecho fiscal")]
    [InlineData("labour law", "derecho laboral")]
    [InlineData("photography", "fotografía")]
    [InlineData("photogrammetry", "fotogrametría")]
    [InlineData("geopolitics", "geopolítica")]
    [InlineData("cryptography", "criptografía")]
    [InlineData("hydroponics", "hidroponía")]
    [InlineData("vegan cooking", "cocina vegana")]
    [InlineData("hiking in the mountains", "senderismo por la montaña")]
    [InlineData("teaching Spanish", "enseñar español")]
    [InlineData("French", "francés")]
    [InlineData("C#", "c#")]
    [InlineData("Node.js", "nodejs")]
    [InlineData(".NET", "dotnet")]
    [InlineData("e-commerce", "comercio electrónico")]
    [InlineData("remote work", "teletrabajo")]
    [InlineData("software testing", "pruebas de software")]
    [InlineData("organisation", "organization")]
    [InlineData("data visualisation", "visualización de datos")]
    [InlineData("databases", "bases de datos")]
    [InlineData("network security", "seguridad de redes")]
    [InlineData("community managers", "gestión de comunidades")]
    [InlineData("board games", "juegos de mesa")]
    [InlineData("procurement", "compras")]
    [InlineData("invoicing", "facturación")]
    [InlineData("change management", "gestión del cambio")]
    [InlineData("work-life balance", "conciliación")]
    [InlineData("running a team", "liderazgo de equipos")]
    [InlineData("career advice", "orientación profesional")]
    [InlineData("tea", "té")]
    [InlineData("I can help with CVs", "currículums")]
    [InlineData("me gusta correr y el ajedrez", "running, chess")]
    [InlineData("quién sabe de nóminas", "payroll")]
    [InlineData("busco mentor en liderazgo", "leadership mentoring")]
    public void The_same_skill_in_other_words(string one, string other)
    {
        Assert.InRange(Similarity(one, other), Same, 1);
        Assert.Equal(Similarity(one, other), Similarity(other, one));
    }

    [Theory]
    [InlineData("project management in construction", "gestión de proyectos")]
    [InlineData("I know a lot about Kubernetes and Docker", "¿quién sabe de k8s?")]
    [InlineData("busco ayuda con las nóminas", "payroll for small companies")]
    [InlineData("Power BI dashboards", "informes en Power BI")]
    [InlineData("digital marketing", "marketing en redes sociales")]
    [InlineData("learn French", "clases de francés")]
    [InlineData("blokchain", "blockchain")]
    public void Much_in_common(string one, string other) => Assert.InRange(Similarity(one, other), Related, 1);

    [Theory]
    [InlineData("actualmente", "actually")]
    [InlineData("carpeta", "carpet")]
    [InlineData("éxito", "exit")]
    [InlineData("librería", "library")]
    [InlineData("ropa", "rope")]
    [InlineData("fábrica", "fabric")]
    [InlineData("asistir", "insist")]
    [InlineData("embarazada", "embarrassed")]
    [InlineData("piel sensible", "sensible shoes")]
    [InlineData("constipado", "constipation")]
    [InlineData("redes de ordenadores", "the colour red")]
    [InlineData("payroll", "gestión de proyectos")]
    [InlineData("Kubernetes", "contabilidad")]
    [InlineData("Java", "JavaScript")]
    [InlineData("C", "C++")]
    [InlineData("running", "dirigir un equipo")]
    [InlineData("hiring", "contratación pública")]
    [InlineData("C#", "C++")]
    [InlineData("project management", "gestión de nóminas")]
    [InlineData("project management", "knowledge management")]
    [InlineData("supply chain", "blockchain")]
    [InlineData("social work", "social media")]
    [InlineData("it is for you", "information technology")]
    [InlineData("medio ambiente", "medios de comunicación")]
    public void Not_the_same_however_alike_it_looks(string one, string other) => Assert.InRange(Similarity(one, other), 0, Unrelated);

    [Fact]
    public void The_right_match_is_nearer_than_a_similar_one()
    {
        Assert.True(Similarity("data protection", "protección de datos") > Similarity("data protection", "protección contra incendios"));
        Assert.True(Similarity("fire safety", "seguridad contra incendios") > Similarity("fire safety", "seguridad informática"));
        Assert.True(Similarity("German teacher", "profesora de alemán") > Similarity("German teacher", "profesora de inglés"));
    }

    private static float Similarity(string one, string other) =>
        SkillVocabulary.Product.Read(one).Similarity(SkillVocabulary.Product.Read(other));
}
