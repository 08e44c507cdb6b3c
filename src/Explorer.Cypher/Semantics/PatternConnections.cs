using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>Which paths of a MATCH hang together.</summary>
internal static class PatternConnections
{
    // Each path is compared with all parts before it.
    private const int MostCompared = 200;

    /// <summary>The nodes of each part but the first, listed; empty where all paths hang together.</summary>
    public static IEnumerable<string> Apart(IReadOnlyList<PathPattern> paths)
    {
        if (paths.Count is < 2 or > MostCompared)
        {
            return [];
        }
        List<(HashSet<string> Names, string Nodes)> parts = [];
        foreach (var path in paths)
        {
            var names = PatternVariables.Of(path).Select(v => v.Name).ToHashSet(StringComparer.Ordinal);
            var nodes = string.Join(", ", path.Nodes.Select(n => n.Variable?.Name).OfType<string>().Distinct(StringComparer.Ordinal));
            // The part keeps the place of its first path.
            var place = -1;
            for (var i = parts.Count - 1; i >= 0; i--)
            {
                if (!parts[i].Names.Overlaps(names))
                {
                    continue;
                }
                names.UnionWith(parts[i].Names);
                nodes = parts[i].Nodes;
                parts.RemoveAt(i);
                place = i;
            }

            parts.Insert(place < 0 ? parts.Count : place, (names, nodes));
        }

        return parts.Skip(1).Select(part => part.Nodes);
    }
}
