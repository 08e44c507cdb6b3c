namespace Explorer.Content.DataSets.Characters;

/// <summary>Compares names as people write them.</summary>
internal static class Alike
{
    /// <summary>Whether two names are one but for case, spaces, hyphens, underscores and straight quotes: "ended_by" and "Ended By".</summary>
    public static bool Are(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            while (i < one.Length && IsBetween(one[i]))
            {
                i++;
            }
            while (j < other.Length && IsBetween(other[j]))
            {
                j++;
            }
            if (i == one.Length || j == other.Length)
            {
                return i == one.Length && j == other.Length;
            }
            if (char.ToLowerInvariant(one[i++]) != char.ToLowerInvariant(other[j++]))
            {
                return false;
            }
        }
    }

    private static bool IsBetween(char c) => c is '_' or '-' or '"' || char.IsWhiteSpace(c) || CharacterNames.IsInvisible(c);
}
