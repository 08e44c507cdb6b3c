using System.ComponentModel;
using System.Diagnostics;

namespace Explorer.Server.Hosting;

/// <summary>The browser of whoever started the program.</summary>
internal static class Browser
{
    private static readonly TimeSpan ToFail = TimeSpan.FromSeconds(1);

    /// <summary>Shows an address in it.</summary>
    /// <returns>Whether there was one to ask, as far as that shows within a second.</returns>
    public static bool Open(string address)
    {
        try
        {
            using var browser = Process.Start(OpenerOf(address));
            return browser is null || !browser.WaitForExit(ToFail) || browser.ExitCode == 0;
        }
        catch (Exception failure) when (failure is Win32Exception or PlatformNotSupportedException or FileNotFoundException)
        {
            return false;
        }
    }

    /// <summary>On Linux the opener says at length which browsers it did not find: that is kept from the console.</summary>
    private static ProcessStartInfo OpenerOf(string address) =>
        OperatingSystem.IsLinux()
            ? new ProcessStartInfo("xdg-open", [address])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
            : new ProcessStartInfo(address) { UseShellExecute = true };
}
