using System.Globalization;

namespace Explorer.Connections;

/// <summary>Makes numbers of the ids by which a server names its nodes and relationships.</summary>
internal static class ElementIds
{
    /// <summary>The number that ends an element id, as Neo4j 5 and we write it; for any other text one that is always the same for it.</summary>
    public static long Number(string elementId)
    {
        var digits = elementId.AsSpan(elementId.LastIndexOf(':') + 1);
        if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }
        var hash = 14695981039346656037UL; // FNV-1a
        foreach (var letter in elementId)
        {
            hash = unchecked((hash ^ letter) * 1099511628211UL);
        }
        return (long)(hash >> 1);
    }
}
