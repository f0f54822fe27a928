using NetworkingBot.Host.CommandLine;

return await BotCommand.Create().Parse(args).InvokeAsync();
