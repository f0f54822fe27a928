namespace NetworkingBot.Host.Demo;

/// <summary>The departments of the demo organisation that sell, care and count.</summary>
internal static class BusinessDepartments
{
    public static Department Sales { get; } = new(
        "Sales", 12, "Chief Revenue Officer", "Director{|a} Comercial",
        ["Marketing", "Product & Design", "Finance & Legal", "Customer Success"],
        [
            new("Account Executive", "Ejecutiv{o|a} de cuentas", "Key Accounts", "Grandes cuentas", 5,
            [
                ("presentations to city councils", "preparar presentaciones para ayuntamientos"),
                ("negotiation role-plays", "ensayar negociaciones"),
                ("discovery calls", "primeras llamadas con clientes"),
                ("selling to transport authorities", "vender a autoridades de transporte"),
                ("storytelling for demos", "contar bien una demo"),
            ]),
            new("Bid Manager", "Responsable de licitaciones", "Public Tenders", "Licitaciones", 3,
            [
                ("answering public tenders", "responder a licitaciones públicas"),
                ("writing technical proposals", "redactar memorias técnicas"),
                ("reading contract terms", "leer pliegos con lupa"),
                ("managing deadlines across teams", "coordinar plazos entre equipos"),
                ("executive summaries", "resúmenes ejecutivos"),
            ]),
            new("Sales Development Representative", "Representante de desarrollo comercial", "Sales Development", "Desarrollo comercial", 4,
            [
                ("cold e-mails that get answers", "correos en frío que reciben respuesta"),
                ("LinkedIn outreach", "captar contactos por LinkedIn"),
                ("keeping a CRM tidy", "mantener el CRM ordenado"),
                ("handling objections", "responder a objeciones"),
                ("researching a market in a day", "estudiar un mercado en un día"),
            ]),
            new("Solutions Consultant", "Consultor{|a} de soluciones", "Solutions", "Soluciones", 2,
            [
                ("turning requirements into a demo", "convertir requisitos en una demo"),
                ("integration architecture for clients", "arquitectura de integración para clientes"),
                ("explaining technology to mayors", "explicar tecnología a quien no es técnico"),
                ("proof-of-concept planning", "planificar pruebas de concepto"),
                ("transport standards such as ITSO and Calypso", "estándares de transporte como Calypso"),
            ]),
        ]);

    public static Department Marketing { get; } = new(
        "Marketing", 8, "Chief Marketing Officer", "Director{|a} de Marketing", ["Sales", "Product & Design", "Data", "People"],
        [
            new("Content Specialist", "Especialista en contenidos", "Content", "Contenidos", 3,
            [
                ("case studies with customers", "casos de éxito con clientes"),
                ("plain writing in English", "escribir claro en inglés"),
                ("newsletters people open", "boletines que la gente abre"),
                ("podcast recording", "grabar pódcast"),
                ("editing and proofreading", "corrección de textos"),
            ]),
            new("Performance Marketer", "Especialista en marketing digital", "Digital Marketing", "Marketing digital", 3,
            [
                ("Google Ads", "campañas en Google Ads"),
                ("search engine optimisation", "posicionamiento en buscadores"),
                ("marketing attribution", "atribución en marketing"),
                ("landing page tests", "probar páginas de aterrizaje"),
                ("web analytics", "analítica web"),
            ]),
            new("Events Manager", "Responsable de eventos", "Events", "Eventos", 2,
            [
                ("organising a trade fair stand", "montar un stand en una feria"),
                ("public speaking coaching", "preparación para hablar en público"),
                ("finding conference speakers", "encontrar ponentes"),
                ("hybrid events", "eventos híbridos"),
                ("event budgets", "presupuestos de eventos"),
            ]),
            new("Brand Designer", "Diseñador{|a} de marca", "Brand", "Marca", 2,
            [
                ("slide design", "diseño de diapositivas"),
                ("illustration", "ilustración"),
                ("short videos with a phone", "vídeos cortos con el móvil"),
                ("brand guidelines", "manual de marca"),
                ("photographing people at work", "fotografiar equipos"),
            ]),
        ]);

    public static Department CustomerSuccess { get; } = new(
        "Customer Success", 11, "Head of Customer Success", "Director{|a} de Atención al Cliente",
        ["Product & Design", "Engineering", "Sales", "Operations & IT"],
        [
            new("Customer Success Manager", "Gestor{|a} de clientes", "Customer Success", "Clientes", 4,
            [
                ("difficult customer conversations", "conversaciones difíciles con clientes"),
                ("onboarding a new city", "puesta en marcha de una ciudad nueva"),
                ("quarterly business reviews", "revisiones trimestrales con clientes"),
                ("renewal forecasts", "previsión de renovaciones"),
                ("customer health scores", "medir la salud de los clientes"),
            ]),
            new("Support Agent", "Agente de soporte", "Support", "Soporte", 6,
            [
                ("passenger complaints", "las quejas de los viajeros"),
                ("calming angry callers", "calmar llamadas difíciles"),
                ("writing help articles", "escribir artículos de ayuda"),
                ("Zendesk macros", "macros de Zendesk"),
                ("support in three languages", "atender en tres idiomas"),
            ]),
            new("Implementation Consultant", "Consultor{|a} de implantación", "Implementation", "Implantación", 3,
            [
                ("data migration from old systems", "migrar datos de sistemas antiguos"),
                ("training sessions for operators", "formar a operadores"),
                ("project plans in MS Project", "planes de proyecto en MS Project"),
                ("change management", "gestión del cambio"),
                ("running steering committees", "llevar comités de seguimiento"),
            ]),
        ]);

    public static Department Finance { get; } = new(
        "Finance & Legal", 8, "Chief Financial Officer", "Director{|a} Financier{o|a}", ["Sales", "Operations & IT", "Data", "People"],
        [
            new("Financial Analyst", "Analista financier{o|a}", "Planning & Control", "Planificación y control", 3,
            [
                ("business cases", "preparar casos de negocio"),
                ("budgeting for non-financial people", "presupuestos para quien no es de finanzas"),
                ("financial models in Excel", "modelos financieros en Excel"),
                ("unit economics", "rentabilidad por cliente"),
                ("reading an annual report", "leer unas cuentas anuales"),
            ]),
            new("Accountant", "Contable", "Accounting", "Contabilidad", 3,
            [
                ("month-end closing", "cierre mensual"),
                ("expense claims done right", "notas de gastos bien hechas"),
                ("invoicing public bodies", "facturar a la administración pública"),
                ("VAT across countries", "IVA entre países"),
                ("audit preparation", "preparar auditorías"),
            ]),
            new("Legal Counsel", "Abogad{o|a}", "Legal", "Asesoría jurídica", 2,
            [
                ("data protection and GDPR", "protección de datos y RGPD"),
                ("reviewing supplier contracts", "revisar contratos con proveedores"),
                ("open source licences", "licencias de software libre"),
                ("public procurement law", "contratación pública"),
                ("trade marks", "registro de marcas"),
            ]),
        ]);

    public static Department People { get; } = new(
        "People", 5, "Chief People Officer", "Director{|a} de Personas", ["Finance & Legal", "Marketing", "Operations & IT", "Engineering"],
        [
            new("Recruiter", "Técnic{o|a} de selección", "Talent", "Selección", 3,
            [
                ("interview training", "preparar entrevistas"),
                ("job adverts that attract people", "redactar ofertas de empleo"),
                ("CV and LinkedIn profile reviews", "revisar currículos y perfiles de LinkedIn"),
                ("hiring abroad", "contratar en otros países"),
                ("interview questions without bias", "entrevistar sin sesgos"),
            ]),
            new("People Partner", "Gestor{|a} de personas", "People Partners", "Gestión de personas", 3,
            [
                ("first-time manager coaching", "acompañar a quien dirige por primera vez"),
                ("giving feedback", "dar feedback"),
                ("career conversations", "conversaciones de carrera"),
                ("conflict mediation", "mediación en conflictos"),
                ("parental leave paperwork", "trámites de permisos por nacimiento"),
            ]),
            new("Learning Specialist", "Especialista en formación", "Learning", "Formación", 2,
            [
                ("workshop facilitation", "facilitar talleres"),
                ("mentoring programmes", "programas de mentoría"),
                ("onboarding plans", "planes de acogida"),
                ("e-learning videos", "vídeos de formación"),
                ("visual thinking", "pensamiento visual"),
            ]),
        ]);
}
