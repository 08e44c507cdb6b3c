using System.Runtime.InteropServices;

namespace Explorer.Server.Hosting;

/// <summary>Who presses Ctrl+C twice does not want to wait for anything.</summary>
internal static class SecondStop
{
    private const int Stopped = 130; // as shells have it

    /// <summary>Ends the process at the second signal to stop; dispose it to stop listening.</summary>
    public static IDisposable Watch()
    {
        var asked = 0;
        return PosixSignalRegistration.Create(
            PosixSignal.SIGINT,
            _ =>
            {
                if (Interlocked.Increment(ref asked) > 1)
                {
                    Environment.Exit(Stopped);
                }
            }
        );
    }
}
