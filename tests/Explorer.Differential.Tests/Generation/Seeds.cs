using System.Globalization;

namespace Explorer.Differential.Tests.Generation;

/// <summary>Where generated cases begin and how many there are, which two variables of the environment change.</summary>
internal static class Seeds
{
    /// <summary><c>EXPLORER_TEST_SEED</c>, added to every seed; 0 without it.</summary>
    public static int Shift { get; } = Number("EXPLORER_TEST_SEED") ?? 0;

    /// <summary><c>EXPLORER_FUZZ_COUNT</c>, or how many it is usually.</summary>
    public static int Count(int usual) => Number("EXPLORER_FUZZ_COUNT") ?? usual;

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : null;
}
