using Explorer.Cypher.Execution.Evaluation;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The shortest paths of any shape from a known node, the shorter first; for each node where they end, so many as are wanted.</summary>
internal sealed class StatefulShortestPath(PhysicalOperator input, SearchAutomaton automaton, int from, long count, bool groups, int path)
    : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), this);

    // One step per path found; the row is filled when the enumerator has moved.
    private IEnumerable<bool> Search(ExecutionContext context, NodeId start)
    {
        var frontier = new PathFrontier(context, automaton, start);
        var found = new Dictionary<NodeId, long>();
        var isSingleEnd = automaton.States[automaton.Final].IsKnown;
        try
        {
            while (!frontier.IsEmpty)
            {
                foreach (var end in frontier.Ends)
                {
                    var had = found.GetValueOrDefault(end.Node);
                    var has = had;
                    if (had < count)
                    {
                        foreach (var trail in PathTrails.To(end, context.Gate))
                        {
                            if (Fill(context, end, trail))
                            {
                                has = groups ? had + 1 : has + 1;
                                yield return true;
                                if (!groups && has == count)
                                {
                                    break;
                                }
                            }
                        }
                    }

                    found[end.Node] = has;
                }

                var wanting = found.Values.Any(so => so < count);
                if (!wanting && (!frontier.IsNew || (isSingleEnd && found.Count > 0)))
                {
                    yield break;
                }

                frontier.Widen();
            }
        }
        finally
        {
            context.Gate.Release(frontier.Held);
        }
    }

    /// <summary>Puts a path into the row; false if it does not meet a condition.</summary>
    private bool Fill(ExecutionContext context, PathEntry end, IReadOnlyList<PathMove> backwards)
    {
        var row = context.Row;
        var lists = automaton.Groups.Select(group => group.Inside.Select(_ => new List<Value>()).ToArray()).ToArray();
        var placed = new Dictionary<int, NodeId>();
        var relationships = new List<Relationship>();
        var first = backwards.Count == 0 ? end : backwards[^1].From;
        if (!Place(first))
        {
            return false;
        }

        for (var i = backwards.Count - 1; i >= 0; i--)
        {
            var move = backwards[i];
            var entry = i == 0 ? end : backwards[i - 1].From;
            var group = automaton.States[move.From.State].Group;
            if (!move.Relationship.IsNone)
            {
                relationships.Add(context.View.Relationship(move.Relationship));
                Put(group, move.Move.Step!.Relationship, context.View.RelationshipValue(move.Relationship), move.Move.IsKnown);
            }
            else if (
                move.Move.Kind is AutomatonMoveKind.Again or AutomatonMoveKind.Leave
                && automaton.Groups[group].Condition?.IsTrue(context) == false
            )
            {
                return false;
            }

            if (!Place(entry))
            {
                return false;
            }
        }

        FillLists(row, lists);
        if (automaton.Reversed)
        {
            relationships.Reverse();
        }

        row[path] = Paths.Walk(context.View.Node(automaton.Reversed ? end.Node : first.Node), relationships);
        return automaton.Condition is null || automaton.Condition.IsTrue(context);

        // A name that stands twice outside of repeated parts is one node.
        bool Place(PathEntry entry)
        {
            var state = automaton.States[entry.State];
            Put(state.Group, state.Node, context.View.NodeValue(entry.Node), state.IsKnown);
            return state.Group >= 0 || placed.TryAdd(state.Node, entry.Node) || placed[state.Node] == entry.Node;
        }

        void Put(int group, int slot, Value value, bool isKnown)
        {
            if (!isKnown)
            {
                row[slot] = value;
            }

            if (group >= 0 && Array.IndexOf(automaton.Groups[group].Inside, slot) is var column and >= 0)
            {
                lists[group][column].Add(value);
            }
        }
    }

    private void FillLists(Value[] row, List<Value>[][] lists)
    {
        for (var group = 0; group < lists.Length; group++)
        {
            for (var column = 0; column < lists[group].Length; column++)
            {
                var items = lists[group][column].ToArray();
                if (automaton.Reversed)
                {
                    Array.Reverse(items);
                }

                row[automaton.Groups[group].Outside[column]] = Value.List(items);
            }
        }
    }

    private sealed class Cursor(ExecutionContext context, RowCursor input, StatefulShortestPath plan) : RowCursor(context)
    {
        private IEnumerator<bool>? _found;

        protected override void Restart()
        {
            _found?.Dispose();
            _found = null;
            input.Begin();
        }

        protected override bool Advance()
        {
            while (true)
            {
                if (_found is not null && _found.MoveNext())
                {
                    return true;
                }

                _found?.Dispose();
                _found = null;
                if (!input.Next())
                {
                    return false;
                }

                if (!Context.Row[plan.From].IsNull)
                {
                    _found = plan.Search(Context, Context.Row[plan.From].AsNodeId()).GetEnumerator();
                }
            }
        }
    }

    private int From => from;
}
