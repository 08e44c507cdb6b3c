using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>
/// The neighbours that two known nodes have in common, with a relationship to each. The relationships of the second node stay in a table as long as it is the same from row to row;
/// where it changes and has many, each neighbour of the first is asked instead.
/// </summary>
internal sealed class NeighbourIntersection(PhysicalOperator input, Step step, Step closing) : PhysicalOperator
{
    // A relationship is put into the table for about as much as this many are passed by.
    private const int CostOfKeeping = 4;

    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), step, closing);

    private sealed class Cursor(ExecutionContext context, RowCursor input, Step step, Step closing) : RowCursor(context)
    {
        private readonly NeighbourTable _table = new(context.Gate);
        private int[]? _closingTypes;
        private ExpandScan.Enumerator _links;
        private ExpandScan.Enumerator _search;
        private NodeId _other;
        private NodeId _sought;
        private NodeId _inTable;
        private bool _usesTable;
        private bool _inside;
        private bool _searching;
        private int _entry;

        protected override void Restart()
        {
            // Since the last opening the graph may have changed.
            _inTable = NodeId.None;
            _inside = false;
            _searching = false;
            _entry = -1;
            input.Begin();
        }

        protected override bool Advance()
        {
            var row = Context.Row;
            while (true)
            {
                while (Closes(out var relationship))
                {
                    if (closing.IsNew(row, relationship))
                    {
                        row[closing.Relationship] = Context.View.RelationshipValue(relationship);
                        return true;
                    }
                }

                if (_inside && _links.MoveNext())
                {
                    Context.Gate.Pass();
                    Reach(row, _links.Current);
                }
                else if (input.Next())
                {
                    _inside = Start(row);
                }
                else
                {
                    return false;
                }
            }
        }

        // The next relationship between the other node and the neighbour that was reached last.
        private bool Closes(out RelationshipId relationship)
        {
            if (_entry >= 0)
            {
                relationship = _table.Relationship(_entry);
                _entry = _table.Next(_entry);
                return true;
            }

            while (_searching && _search.MoveNext())
            {
                Context.Gate.Pass();
                if (_search.Current.Neighbour == _sought)
                {
                    relationship = _search.Current.Relationship;
                    return true;
                }
            }

            _searching = false;
            relationship = default;
            return false;
        }

        private void Reach(Value[] row, Link link)
        {
            if (_usesTable)
            {
                _entry = _table.Find(link.Neighbour);
                if (_entry < 0)
                {
                    return;
                }
            }

            if (!step.IsNew(row, link.Relationship))
            {
                _entry = -1;
                return;
            }

            row[step.Relationship] = Context.View.RelationshipValue(link.Relationship);
            row[step.To] = Context.View.NodeValue(link.Neighbour);
            if (!_usesTable)
            {
                Search(link.Neighbour);
            }
        }

        // From the end with fewer relationships.
        private void Search(NodeId neighbour)
        {
            var view = Context.View;
            var turned = closing.Direction.Turned();
            var fromNeighbour = view.Degree(neighbour, turned, _closingTypes) < view.Degree(_other, closing.Direction, _closingTypes);
            _sought = fromNeighbour ? _other : neighbour;
            _search = (
                fromNeighbour ? view.Expand(neighbour, turned, _closingTypes) : view.Expand(_other, closing.Direction, _closingTypes)
            ).GetEnumerator();
            _searching = true;
        }

        private bool Start(Value[] row)
        {
            if (row[step.From].IsNull || row[closing.From].IsNull)
            {
                return false;
            }

            var view = Context.View;
            var (from, types) = (row[step.From].AsNodeId(), step.TypeIds(view));
            var before = _other;
            _other = row[closing.From].AsNodeId();
            _closingTypes = closing.TypeIds(view);
            _links = view.Expand(from, step.Direction, types).GetEnumerator();
            _usesTable = _other == _inTable;
            if (!_usesTable)
            {
                var size = view.Degree(_other, closing.Direction, _closingTypes);
                // One that comes a second time is likely to come again.
                if (_other == before || size <= CostOfKeeping * view.Degree(from, step.Direction, types))
                {
                    _table.Fill(view.Expand(_other, closing.Direction, _closingTypes), size);
                    _inTable = _other;
                    _usesTable = true;
                }
            }

            return true;
        }
    }
}
