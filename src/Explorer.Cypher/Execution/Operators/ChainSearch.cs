using Explorer.Graph.Model;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Every chain between two nodes, the shorter first: what remains when a search cannot tell early whether a chain will do.</summary>
internal sealed class ChainSearch(
    ExecutionContext context,
    Direction direction,
    int[]? types,
    Func<long, bool> accepts,
    long minimum,
    long maximum
)
{
    /// <summary>The chains, each as relationship ids from start to end.</summary>
    public IEnumerable<long[]> Find(long start, long end)
    {
        var level = new List<(long Node, long[] Chain)> { (start, []) };
        for (long length = 0; level.Count > 0 && length <= maximum; length++)
        {
            foreach (var (node, chain) in level)
            {
                if (length >= minimum && node == end)
                {
                    yield return chain;
                }
            }

            if (length < maximum)
            {
                level = Longer(level);
            }
        }
    }

    private List<(long Node, long[] Chain)> Longer(List<(long Node, long[] Chain)> level)
    {
        var next = new List<(long, long[])>();
        foreach (var (node, chain) in level)
        {
            foreach (var link in context.View.Expand(node, direction, types))
            {
                context.Gate.Pass();
                if (!chain.Contains(link.Relationship) && accepts(link.Relationship))
                {
                    context.Gate.Hold(chain.Length);
                    next.Add((link.Neighbour, [.. chain, link.Relationship]));
                }
            }
        }

        return next;
    }
}
