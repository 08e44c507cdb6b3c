using Explorer.Server;
using Explorer.Server.Options;

return await ServerProgram.RunAsync(args, EnvironmentSettings.Read, Console.Out, Console.Error);
