using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Every chain between two nodes, the shorter first: what remains when a search cannot tell early whether a chain will do.</summary>
internal sealed class ChainSearch(
    ExecutionContext context,
    Direction direction,
    int[]? types,
    Func<RelationshipId, bool> accepts,
    long minimum,
    long maximum
)
{
    // A chain beside its relationships, in values of the size that the gate counts.
    private const int HeldByChain = 3;
    private const int RelationshipsPerHeld = 3;

    /// <summary>The chains, each as relationship ids from start to end. Dispose of the enumerator, so that their memory is released.</summary>
    public IEnumerable<RelationshipId[]> Find(NodeId start, NodeId end)
    {
        var level = new List<(NodeId Node, RelationshipId[] Chain)> { (start, []) };
        var held = 0L;
        try
        {
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
                    var before = held;
                    level = Longer(level, ref held);
                    context.Gate.Release(before);
                    held -= before;
                }
            }
        }
        finally
        {
            context.Gate.Release(held);
        }
    }

    private List<(NodeId Node, RelationshipId[] Chain)> Longer(List<(NodeId Node, RelationshipId[] Chain)> level, ref long held)
    {
        var next = new List<(NodeId, RelationshipId[])>();
        foreach (var (node, chain) in level)
        {
            var weight = HeldByChain + (chain.Length / RelationshipsPerHeld);
            foreach (var link in context.View.Expand(node, direction, types))
            {
                context.Gate.Pass();
                if (!chain.Contains(link.Relationship) && accepts(link.Relationship))
                {
                    held += weight;
                    context.Gate.Hold((long)weight);
                    next.Add((link.Neighbour, [.. chain, link.Relationship]));
                }
            }
        }

        return next;
    }
}
