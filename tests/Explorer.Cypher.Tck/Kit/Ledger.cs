namespace Explorer.Cypher.Tck.Kit;

/// <summary>The scenarios known to fail, by key, with the name of the file that lists them: the reason.</summary>
internal static class Ledger
{
    public static IReadOnlyDictionary<string, string> Read()
    {
        var listed = new Dictionary<string, string>(StringComparer.Ordinal);
        var folder = Path.Combine(AppContext.BaseDirectory, "Ledger");
        if (!Directory.Exists(folder))
        {
            return listed;
        }
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file).Select(l => l.Trim()).Where(l => l.Length > 0 && !l.StartsWith('#')))
            {
                listed[line] = Path.GetFileNameWithoutExtension(file);
            }
        }

        return listed;
    }
}
