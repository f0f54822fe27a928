using System.CommandLine;
using NetworkingBot.Host.CommandLine;

// Longer than the host takes to finish the turns in hand; the parser's own two seconds would cut them off.
var patience = new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(28) };
return await BotCommand.Create().Parse(args).InvokeAsync(patience);
