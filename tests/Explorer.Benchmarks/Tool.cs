using System.Diagnostics;

namespace Explorer.Benchmarks;

/// <summary>Runs another program to its end.</summary>
internal static class Tool
{
    /// <summary>This program, for what needs a process of its own; however it was started itself.</summary>
    public static string Self { get; } =
        Path.Combine(AppContext.BaseDirectory, "Explorer.Benchmarks" + (OperatingSystem.IsWindows() ? ".exe" : ""));

    /// <summary>Runs it and gives what it wrote to its standard output, and the most memory that it held (its peak resident set; 0 where that cannot be told).</summary>
    /// <exception cref="InvalidOperationException">It failed; the message ends with its last complaint.</exception>
    public static async Task<(string Output, long PeakBytes)> RunAsync(
        string program,
        IReadOnlyDictionary<string, string> environment,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var (peak, exit) = (0L, process.WaitForExitAsync());
        while (!exit.IsCompleted)
        {
            peak = Math.Max(peak, PeakOf(process.Id));
            await Task.WhenAny(exit, Task.Delay(50));
        }

        return process.ExitCode == 0
            ? (await output, peak)
            : throw new InvalidOperationException($"{program} failed with {process.ExitCode}: {(await error).TrimEnd().Split('\n')[^1]}");
    }

    /// <summary>The most memory that a process has held (its peak resident set); 0 where that cannot be told.</summary>
    public static long PeakOf(int processId)
    {
        var file = $"/proc/{processId}/status";
        try
        {
            var line = File.Exists(file)
                ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
                : null;
            return line is null
                ? 0
                : 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[^2]);
        }
        catch (IOException)
        {
            return 0; // It has just ended.
        }
    }
}
