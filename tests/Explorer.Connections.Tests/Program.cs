using System.Globalization;
using Explorer.Connections.Tests;
using Explorer.Connections.Tests.Crash;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// The crash test starts this program once more, as the writer that it kills.
if (args is [CrashWriter.Argument, var file, var first])
{
    await CrashWriter.RunAsync(file, long.Parse(first, CultureInfo.InvariantCulture), Console.Out);
    return 0;
}

return args.Any(argument => argument is "-automated" or "@@")
    ? await ConsoleRunner.Run(args)
    : await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
