using System.Globalization;

namespace Explorer.Cypher.Fuzz.Running;

/// <summary>What a run tries: <c>EXPLORER_TEST_SEED</c> is the first seed (1), <c>EXPLORER_FUZZ_COUNT</c> the number of statements (100,000).</summary>
internal static class FuzzSettings
{
    public static int FirstSeed { get; } = Read("EXPLORER_TEST_SEED", 1);

    public static int Count { get; } = Read("EXPLORER_FUZZ_COUNT", 100_000);

    /// <summary>How a failure of one statement is met again.</summary>
    public static string Replay(int seed) => $"EXPLORER_TEST_SEED={seed} EXPLORER_FUZZ_COUNT=1";

    private static int Read(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : otherwise;
}
