using Microsoft.Extensions.Logging;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using NetworkingBot.Core;
using NetworkingBot.Core.Assistants;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Mcp;

/// <summary>Serves the protocol for whoever an assistant asks for: the tools in their language, and what they may see.</summary>
internal sealed class Looks(ConversationCore core, CoreServices services, ILogger<Looks> logger)
{
    /// <summary>Makes a server of its own for one request.</summary>
    public async Task ConfigureAsync(McpServerOptions server, Asker asker, CancellationToken cancellation)
    {
        var phrases = ToolPhrases.In(await LangOfAsync(asker, cancellation));
        server.ServerInstructions = phrases.Instructions;
        server.Handlers = new McpServerHandlers
        {
            ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = Toolbox.Described(phrases) }),
            CallToolHandler = async (request, stop) => await CallAsync(request.Params, asker, phrases, stop),
        };
    }

    private async Task<CallToolResult> CallAsync(CallToolRequestParams? call, Asker asker, ToolPhrases phrases,
        CancellationToken cancellation)
    {
        if (Toolbox.Find(call?.Name) is not { } tool)
        {
            throw new McpProtocolException("There is no such tool.", McpErrorCode.InvalidParams);
        }

        switch (asker)
        {
            case Asker.Named(var caller):
                var (given, fault) = Arguments.Read(call!.Arguments, tool.Takes, phrases);
                return given is null ? Sorry(fault!)
                    : tool.Command(given) is { } command ? await LookAsync(tool, caller, command, phrases, cancellation)
                    : Sorry(tool.Asks(phrases));
            case Asker.Outsider(var answer, _):
                return Sorry(answer);
            default:
                return Sorry(phrases.ForWhom);
        }
    }

    private async Task<CallToolResult> LookAsync(LookTool tool, Caller caller, Command command, ToolPhrases phrases,
        CancellationToken cancellation)
    {
        try
        {
            var (reply, isAnswer) = await core.LookAsync(caller, command, cancellation);
            var text = $"{reply.Text}\n\n{ToolPhrases.In(reply.Lang).GoOnInChat}";
            return new CallToolResult { Content = [new TextContentBlock { Text = text }], IsError = !isAnswer };
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            logger.Failed(fault, tool.Name, caller.Address.Channel, caller.Address.Workspace);
            return Sorry(phrases.SomethingWentWrong);
        }
    }

    /// <summary>What the person chose, else what the platform knows.</summary>
    private async Task<Lang> LangOfAsync(Asker asker, CancellationToken cancellation)
    {
        try
        {
            var now = services.Clock.GetCurrentInstant();
            return asker switch
            {
                Asker.Named(var caller) =>
                    (await services.Identification.FindAsync(caller, now, cancellation))?.Lang ?? caller.Lang ?? Lang.English,
                Asker.Outsider(_, var lang) => lang,
                _ => Lang.English,
            };
        }
        catch (Exception unreadable) when (unreadable is UnreadableRowException or StoreUnavailableException)
        {
            // The call that follows says so, where it matters.
            return Lang.English;
        }
    }

    private static CallToolResult Sorry(string text) => new() { Content = [new TextContentBlock { Text = text }], IsError = true };
}
