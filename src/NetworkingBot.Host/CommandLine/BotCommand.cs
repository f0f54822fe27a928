using System.CommandLine;
using NetworkingBot.Host.Composition;

namespace NetworkingBot.Host.CommandLine;

/// <summary>The command line: without a word it is the demo, or serves where it is installed; the rest is one class a command.</summary>
internal static class BotCommand
{
    public static RootCommand Create()
    {
        var serve = ServeCommand.Create();
        var root = new RootCommand("A networking bot for the workplace: who should I meet this week, and why.")
        {
            serve,
            AskCommand.Create(Open.Context, Open.Demo),
            ImportCommand.Create(Open.Context),
            ImportTiesCommand.Create(Open.Context),
            PersonCommand.CreateExport(Open.Context),
            PersonCommand.CreateErase(Open.Context),
            TokenCommand.Create(Open.Context),
            ForgetOrganisationCommand.Create(Open.Context),
            BackupCommand.Create(Open.Context),
            RestoreCommand.Create(Open.Context),
            DemoCommand.Create(Open.Demo),
            DoctorCommand.Create(),
            ManifestCommand.Create(BotConfiguration.Read),
        };
        ServeCommand.AddTo(root);
        return root;
    }
}
