namespace Explorer.Differential.Tests.Ledger;

/// <summary>The cases in which the engines are known to differ, each with the name of the file that lists it: the reason.</summary>
internal static class KnownDifferences
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Ledger");

    /// <summary>The reasons, as the files are called.</summary>
    public static IReadOnlyList<string> Reasons { get; } =
    [.. Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>Case ids and their reasons.</summary>
    public static IReadOnlyDictionary<string, string> Listed { get; } = Read();

    private static Dictionary<string, string> Read()
    {
        var listed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var reason in Reasons)
        {
            var lines = File.ReadLines(Path.Combine(Folder, reason + ".txt"));
            foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
            {
                listed.Add(line, reason);
            }
        }

        return listed;
    }
}
