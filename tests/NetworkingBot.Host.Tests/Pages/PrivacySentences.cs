namespace NetworkingBot.Host.Tests.Pages;

/// <summary>Each sentence of the privacy page, by how it begins in either language, and the tests that hold what it says.</summary>
internal static class PrivacySentences
{
    /// <summary>In the order of the page. A proof is “Class.Method”.</summary>
    public static IReadOnlyList<(string English, string Spanish, string[] Proofs)> All { get; } =
    [
        ("The bot is run by", "El responsable del bot", ["PolicyTests.Each_page_speaks_the_readers_language_and_names_who_answers"]),
        ("Questions about your data", "Las preguntas sobre", ["PolicyTests.Each_page_speaks_the_readers_language_and_names_who_answers"]),
        ("Your name, your e-mail address, your language", "Tu nombre, tu correo, tu idioma",
            [Tables, "InstallationTests.Two_workspaces_install_the_app_and_their_members_become_known"]),
        ("Where your company's directory provisions", "Si el directorio de tu empresa",
            [Tables, "UserTests.Who_is_made_is_given_back_with_what_was_sent", "GroupTests.Members_come_and_go"]),
        ("What you tell it yourself", "Lo que tú le cuentas", [Tables, "TakeOutTests.The_file_holds_ones_own_records_and_nobody_elses"]),
        ("What comes of it", "Lo que sale de ahí", [Tables, "TakeOutTests.The_file_holds_ones_own_records_and_nobody_elses"]),
        ("Where your company brings in", "Si tu empresa aporta", [Tables, "ImportTiesTests.Ties_become_contacts_of_both"]),
        ("It helps to suggest", "Sirve para sugerirte",
            ["ImportedNetworkTests.An_imported_organisation_is_suggested_the_people_whom_the_replay_suggests"]),
        ("That a message to you could not be sent", "Que un mensaje para ti",
            [Tables, "DeadLetterTests.They_go_after_thirty_days_and_with_whom_they_were_for"]),
        ("A file of contacts that you sent", "Un archivo de contactos que le mandaste",
            [Tables, "ImportTests.An_import_is_its_owners_alone_goes_after_a_day_and_with_an_erasure",
                "ImportTests.Twice_changes_nothing_and_undo_takes_all_of_it_back"]),
        ("Where you connected your calendar", "Si conectaste tu calendario",
            [Tables, "CalendarConnectionTests.The_address_stands_in_no_row_whatever_is_said_with_it"]),
        ("Of the calendar it reads", "Del calendario lee",
            ["CalendarConnectionTests.Nobody_is_read_who_did_not_say_so_and_nobody_after_they_said_stop",
                "PromiseTests.Of_a_calendar_that_was_read_nothing_is_kept"]),
        ("What you two spoke of last", "De qué hablaron al final, como",
            [Tables, "MemoryTests.Conversations_are_given_out_and_erased_with_the_person"]),
        ("To get better", "Para mejorar", [Tables, "LearningTests.Somebody_who_is_forgotten_is_in_no_window_any_more"]),
        ("Requests that somebody reported", "Las solicitudes que alguien denunció",
            [Tables, "IntroductionRequestsTests.Two_reports_stop_an_asker_until_an_administrator_has_looked",
                "RecordTests.A_link_and_its_end_are_seen_by_those_concerned"]),
        ("Until you join, nobody", "Hasta que participas", ["SuggesterTests.A_colleague_who_did_not_join_is_neither_suggested_nor_named"]),
        ("After that, colleagues who joined", "Después, quienes participan",
            ["PeopleFoundTests.Everybody_who_meets_all_conditions_is_found_in_either_language"]),
        ("Your e-mail address is shown", "Tu correo se muestra",
            ["PromiseTests.An_e_mail_address_is_shown_once_both_agreed_and_not_before"]),
        ("A no is yours alone", "Un no es solo tuyo",
            ["IntroductionProperties.A_refused_introduction_looks_like_one_that_waits_to_everybody_but_who_refused"]),
        ("Your notes are seen by nobody", "Tus notas no las ve nadie",
            ["AnothersButtonsTests.Nobody_reaches_what_is_anothers", "TakeOutTests.The_file_holds_ones_own_records_and_nobody_elses"]),
        ("That you and somebody both know", "Que tú y otra persona conocen", ["WhoKnowsWhomTests.Only_a_contact_who_agreed_is_named"]),
        ("Those who run the programme see", "Quienes llevan el programa ven",
            ["ProgrammeProperties.All_tables_together_tell_nothing_of_fewer_than_five"]),
        ("They see one person by name", "Solo ven a una persona",
            ["DeadLetterTests.Nobody_else_sees_or_moves_them",
                "RecordTests.A_link_and_its_end_are_on_record_for_those_who_run_the_programme",
                "PromiseTests.A_report_names_who_asked_and_never_who_reported"]),
        ("Whoever runs the machines", "Quien administra las máquinas",
            ["SqliteFileTests.Nobody_but_its_owner_reads_the_file_its_log_and_its_folder"]),
        ("When they take out or erase", "Cuando saca o borra",
            ["ErasingTests.It_is_on_record_by_id_and_on_the_list_that_outlives_backups", Understood]),
        ("Your profile, your contacts", "Tu perfil, tus contactos y tus notas",
            ["LeaveTests.Who_leaves_takes_everything_along_or_finds_it_again"]),
        ("What you spoke of last, and a file", "De qué hablaron al final y un archivo", [Swept]),
        ("The words of a request", "Las palabras de una solicitud",
            [Periods, "RetentionTests.The_words_of_a_request_go_a_while_after_it_is_over"]),
        ("Whom it suggested", "A quién te sugirió", [Periods, Swept]),
        ("Acts on your data", "Los actos sobre tus datos",
            [Periods, "RetentionTests.Acts_are_shown_and_taken_out_for_the_period_that_is_set"]),
        ("When you leave the company", "Si dejas la empresa",
            [Periods, "PeopleTests.Who_is_inactive_is_hidden_within_the_request_and_what_they_were_when_they_are_back",
                "RetentionTests.Who_is_gone_from_the_company_is_erased_after_the_period_and_not_before"]),
        ("Backups hold what was there", "Las copias de seguridad tienen",
            ["BackupStoryTests.An_older_backup_with_the_newest_list_brings_back_nobody_who_was_erased_and_no_organisation_that_was_"
                + "forgotten"]),
        ("It reads no conversation", "No lee más conversación",
            ["PrivacyPageTests.Platforms_are_asked_for_no_conversation_but_the_one_with_the_bot",
                "PromiseTests.Of_a_calendar_that_was_read_nothing_is_kept"]),
        ("It holds no language model", "No lleva dentro ningún modelo",
            ["WallTests.Core_uses_no_library_but_NodaTime", "WallTests.Projects_know_only_those_they_may"]),
        ("Where your company lets Slackbot", "Si tu empresa deja que Slackbot",
            ["AssistantTests.Slackbot_is_shown_what_the_person_may_see_in_their_language",
                "AssistantTests.Guests_and_whoever_never_joined_are_told_so_kindly"]),
        ("Nobody is put in touch", "Nadie entra en contacto",
            ["IntroductionProperties.Nobody_is_put_in_touch_without_every_yes_that_is_needed_and_everything_ends"]),
        ("Say “export my data”", "Di «exporta mis datos»", [Understood, "NudgeTimesTests.Nobody_is_nudged_while_away"]),
        ("Say “connect my calendar”", "Di «conecta mi calendario»", [Understood]),
        ("Say “leave”", "Di «salir»", [Understood, "PromiseTests.Whoever_left_is_shown_to_nobody_and_written_to_no_more"]),
        ("After an erasure this stays", "Después de borrar se queda",
            ["ErasingTests.Nothing_in_any_table_names_who_was_erased_or_repeats_what_they_wrote",
                "ErasureStoryTests.In_Slack_and_in_English_one_reads_ones_file_and_nothing_stays_after_an_erasure"]),
    ];

    private const string Tables = "PrivacyPageTests.What_a_table_keeps_of_people_stands_on_the_page";
    private const string Periods = "PrivacyPageTests.The_periods_are_those_of_the_settings";
    private const string Understood = "PrivacyPageTests.What_the_page_tells_people_to_say_is_understood";

    private const string Swept =
        "RetentionDocsTests.What_is_older_than_its_period_by_a_day_is_gone_and_what_is_not_so_old_is_there";
}
