namespace NetworkingBot.Host.Demo;

/// <summary>The departments of the demo organisation that build its product: ticketing and parking for cities.</summary>
internal static class TechnicalDepartments
{
    public static Department Engineering { get; } = new(
        "Engineering", 24, "VP Engineering", "Director{|a} de Ingeniería",
        ["Product & Design", "Data", "Operations & IT", "Customer Success"],
        [
            new("Backend Engineer", "Desarrollador{|a} backend", "Backend", "Backend", 8,
            [
                ("designing REST APIs that age well", "diseñar API REST que envejezcan bien"),
                ("PostgreSQL query tuning", "optimizar consultas de PostgreSQL"),
                ("event-driven architecture", "arquitectura orientada a eventos"),
                ("untangling legacy code", "desenredar código heredado"),
                ("C# and .NET performance", "rendimiento en C# y .NET"),
                ("payment gateway integrations", "integraciones con pasarelas de pago"),
                ("idempotency and retries", "idempotencia y reintentos"),
            ]),
            new("Frontend Engineer", "Desarrollador{|a} frontend", "Frontend", "Frontend", 5,
            [
                ("TypeScript for people who come from C#", "TypeScript para quien viene de C#"),
                ("accessible web components", "componentes web accesibles"),
                ("React performance", "rendimiento en React"),
                ("design systems in code", "sistemas de diseño en código"),
                ("end-to-end tests with Playwright", "pruebas de extremo a extremo con Playwright"),
                ("CSS layout puzzles", "maquetación con CSS"),
            ]),
            new("Mobile Engineer", "Desarrollador{|a} de apps móviles", "Mobile", "Apps móviles", 4,
            [
                ("Kotlin coroutines", "corrutinas de Kotlin"),
                ("shipping apps through store review", "publicar apps sin sustos en las tiendas"),
                ("NFC and contactless tickets", "NFC y billetes sin contacto"),
                ("offline-first mobile apps", "apps móviles que funcionan sin conexión"),
                ("SwiftUI", "SwiftUI"),
            ]),
            new("QA Engineer", "Ingenier{o|a} de calidad", "Quality", "Calidad", 3,
            [
                ("test automation that people trust", "automatizar pruebas fiables"),
                ("exploratory testing", "pruebas exploratorias"),
                ("load testing with k6", "pruebas de carga con k6"),
                ("writing bug reports that get fixed", "redactar incidencias que se arreglan"),
                ("testing validators in the field", "probar validadoras en la calle"),
            ]),
            new("Security Engineer", "Ingenier{o|a} de seguridad", "Security", "Seguridad", 2,
            [
                ("threat modelling workshops", "talleres de modelado de amenazas"),
                ("secure code review", "revisión de código seguro"),
                ("PCI DSS without tears", "PCI DSS sin lágrimas"),
                ("secrets management", "gestión de secretos"),
                ("phishing drills", "simulacros de phishing"),
            ]),
        ]);

    public static Department Data { get; } = new(
        "Data", 9, "Head of Data", "Director{|a} de Datos", ["Engineering", "Marketing", "Finance & Legal", "Sales"],
        [
            new("Data Analyst", "Analista de datos", "Analytics", "Analítica", 5,
            [
                ("Power BI dashboards", "paneles en Power BI"),
                ("SQL for non-programmers", "SQL para quien no programa"),
                ("telling a story with data", "contar historias con datos"),
                ("A/B test design", "diseño de pruebas A/B"),
                ("churn analysis", "análisis de bajas de clientes"),
                ("passenger flow maps", "mapas de flujo de viajeros"),
            ]),
            new("Data Engineer", "Ingenier{o|a} de datos", "Data Platform", "Plataforma de datos", 4,
            [
                ("dbt models", "modelos en dbt"),
                ("data quality checks", "controles de calidad de datos"),
                ("streaming with Kafka", "procesar eventos con Kafka"),
                ("data warehouse costs", "costes del almacén de datos"),
                ("Python packaging", "empaquetar proyectos de Python"),
            ]),
            new("Data Scientist", "Científic{o|a} de datos", "Data Science", "Ciencia de datos", 3,
            [
                ("demand forecasting", "previsión de la demanda"),
                ("machine learning in production", "aprendizaje automático en producción"),
                ("fraud detection", "detección de fraude"),
                ("causal inference", "inferencia causal"),
                ("evaluating language models", "evaluar modelos de lenguaje"),
                ("prompt writing", "escribir buenos prompts"),
            ]),
        ]);

    public static Department Product { get; } = new(
        "Product & Design", 11, "Chief Product Officer", "Director{|a} de Producto",
        ["Engineering", "Customer Success", "Marketing", "Data"],
        [
            new("Product Manager", "Product manager", "Product", "Producto", 5,
            [
                ("roadmap prioritisation", "priorizar una hoja de ruta"),
                ("writing one-page product briefs", "resumir un producto en una página"),
                ("discovery interviews", "entrevistas de descubrimiento"),
                ("saying no to stakeholders kindly", "decir que no con amabilidad"),
                ("pricing experiments", "experimentos de precios"),
                ("OKRs that mean something", "definir OKR con sentido"),
            ]),
            new("Product Designer", "Diseñador{|a} de producto", "Design", "Diseño", 4,
            [
                ("Figma prototyping", "prototipos en Figma"),
                ("accessibility audits", "auditorías de accesibilidad"),
                ("interface copy", "textos de interfaz"),
                ("design critiques", "críticas de diseño"),
                ("ticket machine interfaces", "interfaces de máquinas de billetes"),
                ("data visualisation", "visualización de datos"),
            ]),
            new("UX Researcher", "Investigador{|a} de experiencia de usuario", "Research", "Investigación", 2,
            [
                ("usability tests on a small budget", "pruebas de usabilidad con poco presupuesto"),
                ("survey design", "diseño de encuestas"),
                ("recruiting research participants", "captar participantes para estudios"),
                ("journey mapping", "mapas de experiencia"),
                ("interviewing older passengers", "entrevistar a viajeros mayores"),
            ]),
        ]);

    public static Department Operations { get; } = new(
        "Operations & IT", 12, "Chief Operating Officer", "Director{|a} de Operaciones",
        ["Engineering", "Finance & Legal", "People", "Customer Success"],
        [
            new("Site Reliability Engineer", "Ingenier{o|a} de fiabilidad", "Platform", "Plataforma", 4,
            [
                ("Azure cost reviews", "revisar los costes de Azure"),
                ("Kubernetes without fear", "Kubernetes sin miedo"),
                ("incident reviews without blame", "revisar incidencias sin buscar culpables"),
                ("Terraform modules", "módulos de Terraform"),
                ("alerts that wake nobody for nothing", "alertas que no despiertan a nadie en vano"),
                ("CI pipelines under ten minutes", "integración continua en menos de diez minutos"),
            ]),
            new("IT Support Specialist", "Técnic{o|a} de soporte informático", "Workplace IT", "Informática interna", 3,
            [
                ("Microsoft 365 tricks", "trucos de Microsoft 365"),
                ("laptop and phone set-up", "configurar portátiles y móviles"),
                ("Power Automate flows", "flujos de Power Automate"),
                ("meeting room technology", "tecnología de salas de reuniones"),
                ("Excel formulas", "fórmulas de Excel"),
            ]),
            new("Field Technician", "Técnic{o|a} de campo", "Field Operations", "Operaciones de campo", 4,
            [
                ("how ticket validators really work", "cómo funcionan de verdad las validadoras"),
                ("visits to a bus depot", "visitas a cocheras de autobuses"),
                ("hardware diagnostics", "diagnóstico de equipos"),
                ("working safely on site", "trabajar con seguridad en obra"),
                ("spare parts planning", "planificar repuestos"),
            ]),
            new("Procurement Specialist", "Especialista en compras", "Procurement", "Compras", 2,
            [
                ("negotiating with suppliers", "negociar con proveedores"),
                ("supplier due diligence", "homologar proveedores"),
                ("import and customs paperwork", "trámites de importación y aduanas"),
                ("comparing leasing offers", "comparar ofertas de renting"),
                ("framework agreements", "acuerdos marco"),
            ]),
        ]);
}
