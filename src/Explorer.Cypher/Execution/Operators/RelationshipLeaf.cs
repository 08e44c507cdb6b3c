using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Relationships found by themselves, with the nodes at their ends; both ways round where the direction does not matter.</summary>
/// <param name="step">The relationship pattern; its types are named.</param>
/// <param name="find">The relationships of one of the types.</param>
internal sealed class RelationshipLeaf(Step step, Func<ExecutionContext, string, IEnumerable<RelationshipId>> find)
    : PhysicalOperator,
        IDivisibleScan
{
    public int ScannedSlot => step.Relationship;

    public IEnumerator<int> Scan(ExecutionContext context)
    {
        foreach (var type in step.Types)
        {
            foreach (var relationship in find(context, type))
            {
                yield return relationship.Number;
            }
        }
    }

    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, step, find);

    private sealed class Cursor(ExecutionContext context, Step step, Func<ExecutionContext, string, IEnumerable<RelationshipId>> find)
        : RowCursor(context)
    {
        private IEnumerator<RelationshipId>? _relationships;
        private PortionReader? _portions;
        private int _type;
        private bool _turned;

        protected override void Restart()
        {
            _relationships?.Dispose();
            _relationships = null;
            (_type, _turned) = (0, false);
            _portions = Context.Portions?.Slot == step.Relationship ? Context.Portions : null;
        }

        protected override bool Advance()
        {
            var (view, row) = (Context.View, Context.Row);
            if (_turned)
            {
                _turned = false;
                (row[step.From], row[step.To]) = (row[step.To], row[step.From]);
                return true;
            }

            if (!(_portions?.MoveNext() ?? MoveNext()))
            {
                return false;
            }

            var relationship = _portions is null ? _relationships!.Current : new RelationshipId(_portions.Current);
            var (start, end) = (view.StartOf(relationship), view.EndOf(relationship));
            _turned = step.Direction == Direction.Both && start != end;
            row[step.Relationship] = view.RelationshipValue(relationship);
            row[step.From] = view.NodeValue(step.Direction == Direction.Incoming ? end : start);
            row[step.To] = view.NodeValue(step.Direction == Direction.Incoming ? start : end);
            return true;
        }

        private bool MoveNext()
        {
            while (_relationships is null || !_relationships.MoveNext())
            {
                if (_type == step.Types.Length)
                {
                    return false;
                }

                _relationships?.Dispose();
                _relationships = find(Context, step.Types[_type++]).GetEnumerator();
            }

            return true;
        }
    }
}
