using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NetworkingBot.Core;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.Pages;
using NetworkingBot.Testing;

namespace NetworkingBot.Host.Tests.Pages;

/// <summary>
/// The privacy page says what the tables hold, no more and no less: who adds a table says on the page what it keeps of people.
/// </summary>
public sealed partial class PrivacyPageTests
{
    private const string Nothing = "";

    /// <summary>
    /// The words of the page, in English and Spanish, that stand for what a table keeps of people. Empty: nothing that is a person's.
    /// </summary>
    private static readonly Dictionary<Table, (string English, string Spanish)> _tables = new()
    {
        [Table.People] =
            ("Your name, your e-mail address, your language, your time zone", "Tu nombre, tu correo, tu idioma, tu zona horaria"),
        [Table.Identities] = ("your accounts", "tus cuentas"),
        [Table.Contacts] = ("your own contacts with your notes and reminders", "tus propios contactos con tus notas y recordatorios"),
        [Table.Imports] = ("A file of contacts that you sent it", "Un archivo de contactos que le mandaste"),
        [Table.Ties] = ("when and how often you and a colleague were in touch", "cuándo y cuántas veces tú y un colega tuvieron contacto"),
        [Table.Introductions] = ("the introductions you asked for and answered", "las presentaciones que pediste y contestaste"),
        [Table.PersonIntroductions] = ("the introductions you asked for and answered", "las presentaciones que pediste y contestaste"),
        [Table.Slates] =
            ("whom it suggested to you and why, whom you do not want to see", "a quién te sugirió y por qué, a quién no quieres ver"),
        [Table.Dialogues] = ("What you two spoke of last", "De qué hablaron al final"),
        [Table.Due] = ("when it may write to you", "cuándo puede escribirte"),
        [Table.DeadLetters] = ("That a message to you could not be sent", "Que un mensaje para ti no se pudo enviar"),
        [Table.Nudges] = ("when it may write to you", "cuándo puede escribirte"),
        [Table.Learning] = ("which suggestions led to a meeting", "qué sugerencias llevaron a un encuentro"),
        [Table.Audit] = ("Requests that somebody reported, and what was done with your data by whom",
            "Las solicitudes que alguien denunció, y quién hizo qué con tus datos"),
        [Table.Erasures] = ("the id of your account", "el identificador de tu cuenta"),
        [Table.Changes] = (Nothing, Nothing),
        [Table.Installations] = (Nothing, Nothing),
        [Table.Receipts] = (Nothing, Nothing),
        [Table.ProtectionKeys] = (Nothing, Nothing),
        [Table.AccessTokens] = (Nothing, Nothing),
        [Table.Calendars] = ("its address, encrypted", "su dirección, cifrada"),
        [Table.Provisioned] = ("and the groups it puts you in", "y los grupos en que te pone"),
    };

    public static TheoryData<Table> Tables => [.. Enum.GetValues<Table>()];

    [Theory]
    [MemberData(nameof(Tables))]
    public void What_a_table_keeps_of_people_stands_on_the_page(Table table)
    {
        Assert.True(_tables.TryGetValue(table, out var told), $"Say on the privacy page what {table} keeps of people.");
        Assert.Contains(told.English, Text(Lang.English, PrivacySettings.Default), StringComparison.Ordinal);
        Assert.Contains(told.Spanish, Text(Lang.Spanish, PrivacySettings.Default), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Lang.English)]
    [InlineData(Lang.Spanish)]
    public void The_periods_are_those_of_the_settings(Lang lang)
    {
        var text = Text(lang, new PrivacySettings(MyData: null) { WordsDays = 41, LeaverDays = 43, SuggestionWeeks = 47, RecordDays = 53 });

        Assert.All(new[] { "41", "43", "47", "53" }, period => Assert.Contains(period, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Lang.English, "export my data", typeof(ExportMyData))]
    [InlineData(Lang.English, "erase me", typeof(AskToErase))]
    [InlineData(Lang.English, "who looked at my data?", typeof(WhoLooked))]
    [InlineData(Lang.English, "connect my calendar", typeof(Core.Calendars.ConnectCalendar))]
    [InlineData(Lang.English, "disconnect", typeof(Core.Calendars.DisconnectCalendar))]
    [InlineData(Lang.English, "leave", typeof(Core.People.AskToLeave))]
    [InlineData(Lang.English, "my profile", typeof(Core.People.Profiles.ShowProfile))]
    [InlineData(Lang.English, "pause", typeof(Core.People.Pause))]
    [InlineData(Lang.Spanish, "exporta mis datos", typeof(ExportMyData))]
    [InlineData(Lang.Spanish, "bórrame", typeof(AskToErase))]
    [InlineData(Lang.Spanish, "¿quién ha mirado mis datos?", typeof(WhoLooked))]
    [InlineData(Lang.Spanish, "conecta mi calendario", typeof(Core.Calendars.ConnectCalendar))]
    [InlineData(Lang.Spanish, "desconectar", typeof(Core.Calendars.DisconnectCalendar))]
    [InlineData(Lang.Spanish, "salir", typeof(Core.People.AskToLeave))]
    [InlineData(Lang.Spanish, "mi perfil", typeof(Core.People.Profiles.ShowProfile))]
    [InlineData(Lang.Spanish, "pausa", typeof(Core.People.Pause))]
    public async Task What_the_page_tells_people_to_say_is_understood(Lang lang, string words, Type command)
    {
        Assert.Contains(words, Text(lang, PrivacySettings.Default), StringComparison.Ordinal);
        await using var bot = await RunningBot.StartAsync("--Programme:PublicUrl=http://127.0.0.1:5080");
        if (lang == Lang.Spanish)
        {
            // One word changes the language of nobody: who reads the Spanish page has chosen it.
            await bot.SayAsync(RunningBot.Ana, "en español");
        }

        var answer = await bot.SayAsync(RunningBot.Ana, words);

        Assert.NotNull(Commands.All.Entries.SingleOrDefault(entry => entry.Command == command));
        Assert.Contains(command.Name switch
        {
            nameof(ExportMyData) => lang == Lang.English ? "Fetch my data" : "Descargar mis datos",
            nameof(AskToErase) => lang == Lang.English ? "Erase everything now" : "Borrar todo ahora",
            nameof(Core.Calendars.ConnectCalendar) => lang == Lang.English ? "Paste its address here" : "Pega aquí su dirección",
            nameof(Core.Calendars.DisconnectCalendar) => lang == Lang.English ? "nothing to disconnect" : "nada que desconectar",
            nameof(Core.People.Profiles.ShowProfile) =>
                lang == Lang.English ? "colleagues who joined can see" : "Esto es lo que pueden ver",
            nameof(Core.People.Pause) => lang == Lang.English ? "Until when would you like to pause?" : "quieres hacer una pausa",
            nameof(WhoLooked) => lang == Lang.English ? "nobody took your data out" : "nadie sacó tus datos",
            _ => lang == Lang.English ? "Leave, keep my things" : "Salir y guardar lo m",
        }, Regex.Unescape(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Lang.English, "is this private?")]
    [InlineData(Lang.Spanish, "¿esto es privado?")]
    public async Task The_chat_and_the_page_say_the_same_of_administrators_and_of_ties(Lang lang, string question)
    {
        await using var bot = await RunningBot.StartAsync();

        var answer = System.Net.WebUtility.HtmlDecode(
            Regex.Unescape(await bot.SayAsync(RunningBot.Ana, question)));

        var phrases = PrivacyPhrases.In(lang);
        Assert.All([phrases.WhatAdministratorsSee, phrases.WhatTiesTell], sentence =>
        {
            Assert.Contains(sentence, Text(lang, PrivacySettings.Default), StringComparison.Ordinal);
            Assert.Contains(sentence, answer, StringComparison.Ordinal);
        });
    }

    /// <summary>Who writes a sentence says which test holds it.</summary>
    [Theory]
    [InlineData(Lang.English)]
    [InlineData(Lang.Spanish)]
    public void Every_sentence_is_held_by_a_test(Lang lang)
    {
        var sentences = Text(lang, PrivacySettings.Default).Split('\n').SelectMany(paragraph => End().Split(paragraph)).ToList();
        var known = PrivacySentences.All.Select(one => lang == Lang.English ? one.English : one.Spanish).ToList();

        Assert.All(sentences.Zip(known), pair => Assert.StartsWith(pair.Second, pair.First, StringComparison.Ordinal));
        Assert.Equal(known.Count, sentences.Count);
    }

    [Fact]
    public void The_tests_that_hold_the_sentences_are_there()
    {
        var tests = Directory.EnumerateFiles(RepositoryRoot.Combine("tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(RepositoryRoot.Combine("tests"), "*Properties.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains("node_modules", StringComparison.Ordinal))
            .SelectMany(file => Test().Matches(File.ReadAllText(file))
                .Select(test => $"{Path.GetFileNameWithoutExtension(file)}.{test.Groups["name"].Value}"))
            .ToHashSet();

        Assert.Empty(PrivacySentences.All.SelectMany(sentence => sentence.Proofs).Except(tests));
        Assert.All(PrivacySentences.All, sentence => Assert.NotEmpty(sentence.Proofs));
    }

    [Fact]
    public void Platforms_are_asked_for_no_conversation_but_the_one_with_the_bot()
    {
        var slack = JsonNode.Parse(File.ReadAllText(RepositoryRoot.Combine("manifests", "slack", "manifest.json")))!;
        var teams = JsonNode.Parse(File.ReadAllText(RepositoryRoot.Combine("manifests", "teams", "manifest.json")))!;

        Assert.Equal(
            ["im:history"],
            slack["oauth_config"]!["scopes"]!["bot"]!.AsArray().Select(scope => (string)scope!)
                .Where(scope => scope.EndsWith(":history", StringComparison.Ordinal)));
        Assert.Null(slack["oauth_config"]!["scopes"]!["user"]);
        Assert.Equal(
            ["message.im"],
            slack["settings"]!["event_subscriptions"]!["bot_events"]!.AsArray().Select(name => (string)name!)
                .Where(name => name.StartsWith("message", StringComparison.Ordinal)));
        Assert.Null(teams["authorization"]);
    }

    [GeneratedRegex(@"(?<=\.) (?=\p{Lu})", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex End();

    [GeneratedRegex(
        @"public (async )?(Task|void) (?<name>\w+)\(",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex Test();

    private static string Text(Lang lang, PrivacySettings periods) =>
        string.Join('\n', PolicyPhrases.In(lang).Privacy("Acme", "privacy@acme.example", periods)
            .SelectMany(passage => passage.Paragraphs));
}
