namespace Explorer.Cypher.Errors;

/// <summary>Guesses which name was meant.</summary>
internal static class NameSuggestion
{
    private const int LongestCompared = 200;

    /// <summary>The end of a sentence about an unknown name: a full stop, or "; did you mean `x`?".</summary>
    public static string Hint(string name, IEnumerable<string> known)
    {
        var near = Find(name, known);
        return near is null ? "." : $"; did you mean `{near}`?";
    }

    /// <summary>The nearest of the known names, if any is near enough: about one slip in three letters.</summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        // Longer names come from programs, which do not misspell them, and comparing takes the product of the lengths.
        if (name.Length > LongestCompared)
        {
            return null;
        }
        string? best = null;
        var bestDistance = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) >= bestDistance || candidate.StartsWith(' '))
            {
                continue;
            }
            var distance = Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance < bestDistance && distance < Math.Max(name.Length, candidate.Length))
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>Letters to insert, drop, change or swap with their neighbour.</summary>
    private static int Distance(string from, string to)
    {
        var costs = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            costs[i, 0] = i;
        }
        for (var j = 0; j <= to.Length; j++)
        {
            costs[0, j] = j;
        }
        for (var i = 1; i <= from.Length; i++)
        {
            for (var j = 1; j <= to.Length; j++)
            {
                var change = costs[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                costs[i, j] = Math.Min(change, Math.Min(costs[i - 1, j], costs[i, j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    costs[i, j] = Math.Min(costs[i, j], costs[i - 2, j - 2] + 1);
                }
            }
        }

        return costs[from.Length, to.Length];
    }
}
