using System.Globalization;
using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

internal enum PathSelectorKind
{
    /// <summary><c>ALL PATHS</c>: the default.</summary>
    All,

    /// <summary><c>ANY k PATHS</c></summary>
    Any,

    /// <summary><c>SHORTEST k</c> (also ANY SHORTEST, k = 1)</summary>
    Shortest,

    /// <summary><c>ALL SHORTEST</c></summary>
    AllShortest,

    /// <summary><c>SHORTEST k GROUPS</c></summary>
    ShortestGroups,

    /// <summary><c>shortestPath(...)</c></summary>
    ShortestPathFunction,

    /// <summary><c>allShortestPaths(...)</c></summary>
    AllShortestPathsFunction,
}

/// <summary>Which paths between each pair of end nodes are wanted.</summary>
internal sealed record PathSelector(PathSelectorKind Kind, long Count) : AstNode
{
    public override void Print(StringBuilder text)
    {
        var count = Count.ToString(CultureInfo.InvariantCulture);
        text.Append(
            Kind switch
            {
                PathSelectorKind.All => "ALL",
                PathSelectorKind.Any => "ANY " + count,
                PathSelectorKind.Shortest => "SHORTEST " + count,
                PathSelectorKind.AllShortest => "ALL SHORTEST",
                PathSelectorKind.ShortestGroups => "SHORTEST " + count + " GROUPS",
                PathSelectorKind.ShortestPathFunction => "shortestPath",
                _ => "allShortestPaths",
            }
        );
    }
}
