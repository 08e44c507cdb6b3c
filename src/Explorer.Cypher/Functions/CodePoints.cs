namespace Explorer.Cypher.Functions;

/// <summary>Lengths and positions in characters as people count them, where .NET counts a character beyond U+FFFF twice.</summary>
internal static class CodePoints
{
    public static int Count(string text)
    {
        var pairs = 0;
        for (var i = 1; i < text.Length; i++)
        {
            pairs += char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }
        return text.Length - pairs;
    }

    /// <summary>The part from a position on; no longer than the text allows.</summary>
    public static string Part(string text, int start, int length)
    {
        var from = Offset(text, 0, start);
        return text[from..Offset(text, from, length)];
    }

    private static int Offset(string text, int from, int count)
    {
        var offset = from;
        for (; count > 0 && offset < text.Length; count--)
        {
            offset += offset + 1 < text.Length && char.IsSurrogatePair(text[offset], text[offset + 1]) ? 2 : 1;
        }
        return offset;
    }
}
