using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Reads paths off the moves that lead back from an entry, leaving out those that would go over a relationship twice.</summary>
internal static class PathTrails
{
    /// <summary>The trails that end at an entry, each as its moves from the last to the first. The list is the same for all: copy what is to stay.</summary>
    public static IEnumerable<IReadOnlyList<PathMove>> To(PathEntry end, ExecutionGate gate)
    {
        var used = new HashSet<RelationshipId>();
        var moves = new List<PathMove>();
        var open = new Stack<(PathEntry Entry, int Next)>([(end, 0)]);
        while (open.TryPop(out var top))
        {
            gate.Pass();
            if (top.Entry.Back.Count == 0)
            {
                yield return moves;
                Return();
                continue;
            }

            if (top.Next == top.Entry.Back.Count)
            {
                Return();
                continue;
            }

            open.Push((top.Entry, top.Next + 1));
            var move = top.Entry.Back[top.Next];
            if (move.Relationship.IsNone || used.Add(move.Relationship))
            {
                moves.Add(move);
                open.Push((move.From, 0));
            }
        }

        void Return()
        {
            if (moves.Count == 0)
            {
                return;
            }

            used.Remove(moves[^1].Relationship);
            moves.RemoveAt(moves.Count - 1);
        }
    }
}
