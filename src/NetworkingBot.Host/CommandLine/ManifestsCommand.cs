using System.CommandLine;
using NetworkingBot.Host.Composition;
using NetworkingBot.Slack;
using NetworkingBot.Teams;
using Command = System.CommandLine.Command;

namespace NetworkingBot.Host.CommandLine;

/// <summary><c>manifests</c>: what administrators hand to Teams and Slack, with the settings of this installation in it.</summary>
internal static class ManifestsCommand
{
    public static Command Create()
    {
        var folder = new Option<DirectoryInfo>("--out") { Description = "Where to write them; this folder unless said otherwise.", DefaultValueFactory = _ => new DirectoryInfo(".") };
        var command = new Command("manifests", "Write the app package for Teams and the manifest for Slack, as far as they are configured.") { folder };
        command.SetAction((parsed, _) => RunAsync(parsed.GetRequiredValue(folder), BotConfiguration.Read(), Console.Out));
        return command;
    }

    internal static async Task<int> RunAsync(DirectoryInfo folder, IConfiguration configuration, TextWriter output)
    {
        folder.Create();
        var teams = configuration.GetSection(TeamsSettings.Section).Get<TeamsSettings>() ?? new TeamsSettings();
        if (teams.AppId is { Length: > 0 } && teams.PublicUrl is not null)
        {
            var package = Path.Combine(folder.FullName, "teams.zip");
            await using var zip = File.Create(package);
            AppPackage.Write(teams, typeof(ManifestsCommand).Assembly.GetName().Version!, zip);
            await output.WriteLineAsync($"{package}: upload it in the Teams admin centre, or in Teams under Apps › Manage your apps.");
        }
        else
        {
            await output.WriteLineAsync("No package for Teams: set Teams:AppId and Teams:PublicUrl.");
        }

        var slack = configuration.GetSection(SlackSettings.Section).Get<SlackSettings>() ?? new SlackSettings();
        var manifest = Path.Combine(folder.FullName, "slack.json");
        await File.WriteAllTextAsync(manifest, SlackManifest.Write(slack.UsesSocketMode ? null : slack.PublicUrl));
        await output.WriteLineAsync($"{manifest}: paste it at api.slack.com/apps › Create New App › From a manifest.{(slack.PublicUrl is null ? " Without Slack:PublicUrl it is for Socket Mode." : "")}");
        return ExitCode.Done;
    }
}
