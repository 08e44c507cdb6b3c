namespace Explorer.Content.DataSets.Characters;

/// <summary>
/// Finds the name that was probably meant. The engine has one of its own, which guesses names of functions and labels by its own measure; data sets are checked
/// without the engine, of which this program knows only the connection.
/// </summary>
public static class NearName
{
    /// <summary>The candidate with the fewest letters to change, if they are at most a third; null if none is near.</summary>
    public static string? Find(string text, IEnumerable<string> candidates)
    {
        var limit = Math.Max(1, text.Length / 3);
        string? best = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - text.Length) > limit)
            {
                continue;
            }
            var distance = Distance(text, candidate);
            if (distance > limit || (distance == limit && best is not null))
            {
                continue;
            }
            (best, limit) = (candidate, distance);
        }

        return best;
    }

    /// <summary>What to do about a word that is not known: the near one, or all there are.</summary>
    public static string Meant(string word, IReadOnlyCollection<string> known) =>
        Find(word, known) is { } near ? $"Did you mean {near}?" : $"There {(known.Count == 1 ? "is" : "are")} {string.Join(", ", known)}.";

    /// <summary>Letters to add, drop, change or swap with a neighbour; case does not count.</summary>
    private static int Distance(string a, string b)
    {
        var (beforeLast, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
