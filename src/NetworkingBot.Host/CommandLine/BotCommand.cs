using System.CommandLine;
using NetworkingBot.Host.Composition;

namespace NetworkingBot.Host.CommandLine;

/// <summary>The command line: without a word it serves; the rest is one class a command.</summary>
internal static class BotCommand
{
    public static RootCommand Create()
    {
        var serve = ServeCommand.Create();
        var root = new RootCommand("A networking bot for the workplace: who should I meet this week, and why.")
        {
            serve,
            AskCommand.Create(Open.Context),
            ImportCommand.Create(Open.Context),
            ImportTiesCommand.Create(Open.Context),
            DemoCommand.Create(Open.Context),
            DoctorCommand.Create(),
            ManifestCommand.Create(BotConfiguration.Read),
        };
        root.Action = serve.Action;
        foreach (var option in serve.Options)
        {
            root.Options.Add(option);
        }

        return root;
    }
}
