namespace Explorer.Content.Lessons.Reading.Yaml;

/// <summary>Cuts a YAML text before each line that begins with a letter: what follows from there belongs to one key.</summary>
internal static class YamlChunks
{
    /// <summary>The pieces, each with its line in the text, from 0.</summary>
    public static IEnumerable<(int Line, string Text)> Of(string text)
    {
        var lines = text.Split('\n');
        var first = 0;
        for (var i = 1; i <= lines.Length; i++)
        {
            if (i < lines.Length && !BeginsKey(lines[i]))
            {
                continue;
            }
            var chunk = string.Join('\n', lines[first..i]);
            if (!string.IsNullOrWhiteSpace(chunk))
            {
                yield return (first, chunk);
            }
            first = i;
        }
    }

    /// <summary>Who begins a line with a tab means a key all the same.</summary>
    private static bool BeginsKey(string line) => line.TrimStart('\t') is [var first, ..] && (char.IsLetter(first) || first is '"' or '\'');
}
