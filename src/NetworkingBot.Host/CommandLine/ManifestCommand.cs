using System.CommandLine;
using NetworkingBot.Host.Settings;
using NetworkingBot.Mcp;
using NetworkingBot.Slack;
using NetworkingBot.Teams;
using Command = System.CommandLine.Command;

namespace NetworkingBot.Host.CommandLine;

/// <summary><c>manifest</c>: what administrators hand to Slack or to Teams, with the settings of this installation in it.</summary>
internal static class ManifestCommand
{
    private static readonly string[] _slackKeys = ["Slack:PublicUrl"];
    private static readonly string[] _teamsKeys =
        ["Teams:AppId", "Teams:PublicUrl", "Teams:Name", "Teams:Publisher", "Teams:Copilot:AppId", "Teams:Copilot:AuthReference"];

    /// <param name="read">Reads the configuration once the command line is understood.</param>
    public static Command Create(Func<IConfiguration> read) =>
        new("manifest", "Write what an administrator installs: the manifest for Slack, or the app package for Teams.")
    {
        Slack(read),
        Teams(read),
    };

    private static Command Slack(Func<IConfiguration> read)
    {
        var url = new Option<Uri?>("--url")
        {
            Description =
                "Where the bot is reached from outside; Slack:PublicUrl unless said otherwise. Without either, and with Slack:AppToken, "
                    + "the manifest is for Socket Mode.",
            HelpName = "URL",
            CustomParser = result =>
            {
                if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
                {
                    return address;
                }

                result.AddError($"--url takes an address that begins with https://, not “{result.Tokens[0].Value}”.");
                return null;
            },
        };
        var file = new Option<FileInfo?>("--out")
        {
            Description = "The file to write; without it the manifest is printed.",
            HelpName = "FILE",
        };
        var command = new Command("slack", "Write the manifest to paste at api.slack.com/apps › Create New App › From a manifest.")
        {
            url,
            file,
        };
        command.SetAction(
            (parsed, cancellation) =>
                ToldAsync(
                    parsed,
                    async () =>
                    {
                        string[] keys = parsed.GetValue(url) is null ? _slackKeys : [];
                        var settings = Read<SlackSettings>(read(), SlackSettings.Section, slack => slack.Faults(), keys);
                        var manifest = SlackManifest.Write(
                            parsed.GetValue(url) ?? (settings.UsesSocketMode ? null : settings.PublicUrl),
                            settings.Slackbot ? Assistants(parsed.GetValue(url) ?? settings.PublicUrl) : null
                        );
                        await (
                            parsed.GetValue(file) is { } kept
                                ? File.WriteAllTextAsync(kept.FullName, manifest, cancellation)
                                : parsed.InvocationConfiguration.Output.WriteAsync(manifest)
                        );
                    }
                )
        );
        return command;
    }

    private static Command Teams(Func<IConfiguration> read)
    {
        var file = new Option<FileInfo>("--out")
        {
            Description = "The file to write, such as teams.zip.",
            HelpName = "FILE",
            Required = true,
        };
        var command = new Command(
            "teams",
            "Write the app package to upload in the Teams admin centre, or in Teams under Apps › Manage your apps."
        )
        {
            file,
        };
        command.SetAction(
            (parsed, cancellation) =>
                ToldAsync(
                    parsed,
                    async () =>
        {
            var settings = Read<TeamsSettings>(read(), TeamsSettings.Section, teams => teams.Faults(), _teamsKeys);
            using var package = new MemoryStream();
            AppPackage.Write(settings, typeof(ManifestCommand).Assembly.GetName().Version!, package, Assistants(settings.PublicUrl));
            await File.WriteAllBytesAsync(parsed.GetRequiredValue(file).FullName, package.ToArray(), cancellation);
        }));
        return command;
    }

    private static Uri? Assistants(Uri? publicUrl) => publicUrl is null ? null : new Uri(publicUrl, McpRegistration.Path);

    /// <summary>Only what goes into the manifest has to be sound: secrets come after it, and need not be on this machine.</summary>
    private static TSettings Read<TSettings>(
        IConfiguration configuration,
        string name,
        Func<TSettings, IEnumerable<string>> check,
        string[] keys
    )
        where TSettings : class, new()
    {
        var section = configuration.GetSection(name);
        List<SettingsFault> faults = [.. SettingsReading.Faults(section, typeof(TSettings))];
        var settings = faults.Count == 0 ? section.Get<TSettings>() ?? new TSettings() : new TSettings();
        faults.AddRange(check(settings).Select(SettingsFault.Parse).Where(fault => keys.Contains(fault.Key)));
        return faults.Count == 0 ? settings : throw new InvalidSettingsException(faults);
    }

    private static async Task<int> ToldAsync(ParseResult parsed, Func<Task> write)
    {
        try
        {
            await write();
            return ExitCode.Done;
        }
        catch (Exception fault)
            when (fault is InvalidSettingsException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(fault.Message);
            return ExitCode.Refused;
        }
    }
}
