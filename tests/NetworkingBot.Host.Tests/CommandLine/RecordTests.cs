using NetworkingBot.Core.Administration;
using NetworkingBot.Core.Privacy;

namespace NetworkingBot.Host.Tests.CommandLine;

/// <summary>
/// Whatever can be done to people's data is on record: seen by those who run the programme, and by whom it concerns where they may know.
/// </summary>
public sealed class RecordTests
{
    private const string ByGrace = "Grace Okoye";

    /// <summary>Each way, and what is then told: to administrators and to Ana, in English and in Spanish.</summary>
    private static readonly Dictionary<string, Way> _ways = new()
    {
        ["export"] = new(AuditAct.Exported, cast => cast.ExportAsync(),
            "whoever runs the bot took out the data of Ana Ruiz", "quien administra el bot sacó los datos de Ana Ruiz",
            "Whoever runs me took out your data.", "Quien me administra sacó tus datos."),
        ["export in chat"] = new(AuditAct.Exported, cast => cast.ClickAsync("ana", new ExportMyData()),
            "Ana Ruiz took out the data of Ana Ruiz", "Ana Ruiz sacó los datos de Ana Ruiz",
            "You took out your data.", "Sacaste tus datos."),
        ["erase"] = new(AuditAct.Erased, cast => cast.EraseAsync(),
            "whoever runs the bot erased somebody who has left", "quien administra el bot borró a alguien que ya no está"),
        ["link"] = new(AuditAct.Linked, cast => cast.LinkAsync(),
            "Ana Ruiz linked accounts of Ana Ruiz", "Ana Ruiz unió cuentas de Ana Ruiz",
            "Another account of yours was linked to this one.", "Otra cuenta tuya se unió a esta."),
        ["part"] = new(AuditAct.Unlinked, cast => cast.PartAsync(),
            "Ana Ruiz undid a link of Ana Ruiz", "Ana Ruiz deshizo una unión de Ana Ruiz",
            "A link between two accounts was undone.", "Se deshizo la unión de dos cuentas."),
        ["ask --as"] = new(AuditAct.AskedAs, cast => cast.AskAsAsync("ticket ZEBRA-7"),
            "whoever runs the bot asked in the name of Ana Ruiz Reason: “ticket ZEBRA-7”",
            "quien administra el bot preguntó en nombre de Ana Ruiz Motivo: «ticket ZEBRA-7»",
            "Whoever runs me asked me something in your name. The reason they gave: “ticket ZEBRA-7”", "«ticket ZEBRA-7»"),
        ["reports"] = new(AuditAct.ReportsRead, cast => cast.SayAsync("grace", "reports"),
            $"{ByGrace} read the reports", $"{ByGrace} leyó las denuncias"),
        ["decide"] = new(AuditAct.ReportDecided, cast => cast.DecideAsync(),
            $"{ByGrace} decided on a report about Ana Ruiz", $"{ByGrace} decidió sobre una denuncia contra Ana Ruiz"),
        ["pause everything"] = new(AuditAct.Stopped, cast => cast.ClickAsync("grace", new BeginStandstill()),
            $"{ByGrace} stopped everything", $"{ByGrace} detuvo todo"),
        ["resume everything"] = new(AuditAct.Started, cast => cast.ClickAsync("grace", new EndStandstill()),
            $"{ByGrace} started everything again", $"{ByGrace} lo puso todo en marcha de nuevo"),
        ["reset"] = new(AuditAct.LearningReset, cast => cast.ClickAsync("grace", new ResetLearning()),
            $"{ByGrace} reset the suggestions", $"{ByGrace} restableció las sugerencias"),
        ["restore"] = new(AuditAct.Restored, cast => cast.RestoreAsync(),
            "whoever runs the bot restored a backup", "quien administra el bot restauró una copia de seguridad"),
        ["backup"] = new(AuditAct.BackedUp, cast => cast.BackupAsync(),
            "whoever runs the bot made a backup of everything", "quien administra el bot hizo una copia de seguridad de todo"),
        ["send again"] = new(AuditAct.MessageSentAgain, cast => cast.SendAgainAsync(),
            $"{ByGrace} had a message to Ana Ruiz sent again", $"{ByGrace} volvió a enviar un mensaje para Ana Ruiz",
            "A message to you that had not gone out was sent again.", "Se volvió a enviar un mensaje para ti que no había salido."),
        ["let go"] = new(AuditAct.MessageLetGo, cast => cast.LetGoAsync(),
            $"{ByGrace} let go of a message to Ana Ruiz", $"{ByGrace} dejó ir un mensaje para Ana Ruiz",
            "A message to you that could not be sent was let go.", "Se dejó ir un mensaje para ti que no se pudo enviar."),
        ["unsent messages"] = new(AuditAct.DeadLettersRead, cast => cast.SayAsync("grace", "unsent messages"),
            $"{ByGrace} read what had not gone out", $"{ByGrace} leyó lo que no había salido"),
        ["token new"] = new(AuditAct.TokenMade, cast => cast.NewTokenAsync(),
            "whoever runs the bot made a token for the directory", "quien administra el bot creó una clave de acceso para el directorio"),
        ["token revoke"] = new(AuditAct.TokenRevoked, cast => cast.RevokeTokenAsync(),
            "whoever runs the bot revoked a token of the directory", "quien administra el bot revocó una clave de acceso del directorio"),
        ["import"] = new(AuditAct.DirectoryImported, cast => cast.ImportAsync(),
            "whoever runs the bot imported a staff directory", "quien administra el bot importó un directorio de personal"),
        ["import-ties"] = new(AuditAct.TiesImported, cast => cast.ImportTiesAsync(),
            "whoever runs the bot imported who knows whom", "quien administra el bot importó quién conoce a quién"),
    };

    public static TheoryData<string> Ways => [.. _ways.Keys];

    [Fact]
    public void Each_act_has_a_way() =>
        Assert.Equal(Enum.GetValues<AuditAct>().Order(), _ways.Values.Select(way => way.Act).Distinct().Order());

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Who_may_know_of_it_sees_it(string name)
    {
        var way = _ways[name];
        using var cast = await RecordCast.OpenAsync();
        var before = await cast.SayAsync("grace", "record");

        await way.DoAsync(cast);

        Assert.DoesNotContain(way.English, before, StringComparison.Ordinal);
        Assert.Contains(way.English, await cast.SayAsync("grace", "record"), StringComparison.Ordinal);
        Assert.Contains(way.Spanish, await cast.SayAsync("pilar", "registro"), StringComparison.Ordinal);
        if (way.Act != AuditAct.Erased)
        {
            Assert.Contains(way.OwnEnglish ?? "Nobody has", await cast.SayAsync("ana", "who looked at my data?"), StringComparison.Ordinal);
            Assert.Contains(way.OwnSpanish ?? "Nadie", await cast.SayAsync("ana", "¿quién ha mirado mis datos?"), StringComparison.Ordinal);
        }

        Assert.Contains("Nobody has", await cast.SayAsync("tom", "who looked at my data?"), StringComparison.Ordinal);
        Assert.DoesNotContain(way.English, await cast.SayAsync("tom", "record"), StringComparison.Ordinal);
    }

    /// <param name="Act">What it is on record as.</param>
    /// <param name="DoAsync">Does it, to Ana or to everybody.</param>
    /// <param name="English">What administrators are told.</param>
    /// <param name="Spanish">The same.</param>
    /// <param name="OwnEnglish">What Ana is told; null: nothing.</param>
    /// <param name="OwnSpanish">The same.</param>
    private sealed record Way(
        AuditAct Act,
        Func<RecordCast, Task> DoAsync,
        string English,
        string Spanish,
        string? OwnEnglish = null,
        string? OwnSpanish = null);
}
