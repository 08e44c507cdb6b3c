using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Breadth-first search from both ends at once; it always widens the side with fewer nodes.</summary>
internal sealed class ShortestPathSearch(
    ExecutionContext context,
    Direction direction,
    int[]? types,
    Func<RelationshipId, bool> accepts,
    long maximum
)
{
    // A node reached, and a step that led there, in values of the size that the gate counts.
    private const int HeldByNode = 8;
    private const int HeldByStep = 2;

    private long _held;

    /// <summary>All chains of the least length, each as relationship ids from start to end. Dispose of the enumerator, so that the memory is released.</summary>
    public IEnumerable<RelationshipId[]> Find(NodeId start, NodeId end)
    {
        if (start == end)
        {
            yield return [];
            yield break;
        }

        try
        {
            var (forward, backward) = (new Side(start, direction), new Side(end, direction.Turned()));
            foreach (var meeting in Meet(forward, backward))
            {
                foreach (var chain in Chains(forward, backward, meeting))
                {
                    yield return chain;
                }
            }
        }
        finally
        {
            context.Gate.Release(_held);
        }
    }

    /// <summary>The nodes in the middle of all shortest chains, each of which crosses the newest frontier at a node that the other side reached last.</summary>
    private NodeId[] Meet(Side forward, Side backward)
    {
        while (forward.Depth + backward.Depth < maximum && forward.Frontier.Count > 0 && backward.Frontier.Count > 0)
        {
            var side = forward.Frontier.Count <= backward.Frontier.Count ? forward : backward;
            var other = side == forward ? backward : forward;
            Widen(side);
            var meetings = side.Frontier.Where(other.Steps.ContainsKey).ToArray();
            if (meetings.Length > 0)
            {
                return meetings;
            }
        }

        return [];
    }

    private static IEnumerable<RelationshipId[]> Chains(Side forward, Side backward, NodeId meeting) =>
        from head in forward.ChainsTo(meeting)
        from tail in backward.ChainsTo(meeting)
        select (RelationshipId[])[.. head, .. tail.Reverse()];

    private void Widen(Side side)
    {
        var next = new List<NodeId>();
        side.Depth++;
        foreach (var node in side.Frontier)
        {
            foreach (var link in context.View.Expand(node, side.Direction, types))
            {
                context.Gate.Pass();
                if (side.Depths.TryGetValue(link.Neighbour, out var depth) ? depth < side.Depth : false)
                {
                    continue;
                }

                if (!accepts(link.Relationship))
                {
                    continue;
                }

                if (side.Depths.TryAdd(link.Neighbour, side.Depth))
                {
                    Hold(HeldByNode);
                    side.Steps.Add(link.Neighbour, []);
                    next.Add(link.Neighbour);
                }

                Hold(HeldByStep);
                side.Steps[link.Neighbour].Add(new Link(link.Relationship, node, link.Type, link.IsOutgoing));
            }
        }

        side.Frontier = next;
    }

    private void Hold(int weight)
    {
        _held += weight;
        context.Gate.Hold((long)weight);
    }

    /// <summary>What has been reached from one end: for each node the steps by which it was reached first.</summary>
    private sealed class Side
    {
        public Side(NodeId start, Direction direction)
        {
            Direction = direction;
            Frontier = [start];
            Depths[start] = 0;
            Steps[start] = [];
        }

        public Direction Direction { get; }

        public int Depth { get; set; }

        public List<NodeId> Frontier { get; set; }

        public Dictionary<NodeId, int> Depths { get; } = [];

        public Dictionary<NodeId, List<Link>> Steps { get; } = [];

        /// <summary>All chains from the end that this side began at, each as relationship ids from there on. Not by recursion: a chain may be longer than a stack is deep.</summary>
        public IEnumerable<RelationshipId[]> ChainsTo(NodeId node)
        {
            var chain = new RelationshipId[Depths[node]];
            var open = new Stack<(List<Link> Steps, int Next)>();
            open.Push((Steps[node], 0));
            if (chain.Length == 0)
            {
                yield return chain;
                yield break;
            }

            while (open.TryPop(out var level))
            {
                if (level.Next == level.Steps.Count)
                {
                    continue;
                }

                open.Push((level.Steps, level.Next + 1));
                var step = level.Steps[level.Next];
                chain[chain.Length - open.Count] = step.Relationship;
                if (open.Count == chain.Length)
                {
                    yield return [.. chain];
                }
                else
                {
                    open.Push((Steps[step.Neighbour], 0));
                }
            }
        }
    }
}
