using Explorer.Cypher.Execution.Evaluation;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>A quantified path pattern: one repetition after the other, walked depth first.</summary>
internal sealed class Repeat(PhysicalOperator input, PhysicalOperator repetition, RepeatSlots slots, long minimum, long maximum)
    : PhysicalOperator
{
    // The cursors of a repetition, in values of the size that the gate counts.
    private const int HeldByLevel = 16;

    protected override RowCursor OpenCursor(ExecutionContext context) =>
        new Cursor(context, input.Open(context), repetition, slots, minimum, maximum);

    /// <summary>One repetition as far as it got: its cursor, and the values that it gave to the variables inside.</summary>
    private sealed class Level(RowCursor cursor, int width)
    {
        public RowCursor Cursor { get; } = cursor;

        public Value[] Values { get; } = new Value[width];

        public NodeId Start { get; set; }
    }

    private sealed class Cursor(
        ExecutionContext context,
        RowCursor input,
        PhysicalOperator repetition,
        RepeatSlots slots,
        long minimum,
        long maximum
    ) : RowCursor(context)
    {
        private readonly List<Level> _levels = [];
        private int _depth;
        private bool _inside;
        private bool _atStart;

        protected override void Restart()
        {
            _inside = false;
            input.Begin();
        }

        protected override bool Advance()
        {
            while (true)
            {
                if (_inside && Walk())
                {
                    return true;
                }

                if (!input.Next())
                {
                    return false;
                }

                _inside = !Context.Row[slots.From].IsNull && !(slots.ToIsKnown && Context.Row[slots.To].IsNull);
                _atStart = true;
                _depth = 0;
            }
        }

        private bool Walk()
        {
            var row = Context.Row;
            if (_atStart)
            {
                _atStart = false;
                var start = row[slots.From];
                if (maximum > 0)
                {
                    OpenLevel(start);
                }

                if (minimum == 0 && Emit(start, 0))
                {
                    return true;
                }
            }

            while (_depth > 0)
            {
                var level = _levels[_depth - 1];
                Restore(level);
                if (!level.Cursor.Next())
                {
                    _depth--;
                    continue;
                }

                for (var i = 0; i < slots.Inside.Length; i++)
                {
                    level.Values[i] = row[slots.Inside[i]];
                }

                if (!IsTrail(level))
                {
                    continue;
                }

                var end = row[slots.Last];
                var length = _depth;
                if (_depth < maximum)
                {
                    OpenLevel(end);
                }

                if (length >= minimum && Emit(end, length))
                {
                    return true;
                }
            }

            return false;
        }

        private void OpenLevel(Value start)
        {
            if (_depth == _levels.Count)
            {
                // Kept for the next walk, and so never released.
                Context.Gate.Hold(slots.Inside.Length + HeldByLevel);
                _levels.Add(new Level(repetition.Open(Context), slots.Inside.Length));
            }

            var level = _levels[_depth++];
            level.Start = start.AsNodeId();
            Context.Row[slots.First] = start;
            level.Cursor.Begin();
        }

        // The cursor of a level goes on from the row as it left it, which deeper levels have overwritten.
        private void Restore(Level level)
        {
            var row = Context.Row;
            for (var i = 0; i < slots.Inside.Length; i++)
            {
                row[slots.Inside[i]] = level.Values[i];
            }

            row[slots.First] = Context.View.NodeValue(level.Start);
        }

        private bool IsTrail(Level level)
        {
            foreach (var column in slots.RelationshipColumns)
            {
                var relationship = level.Values[column].AsRelationshipId();
                for (var i = 0; i < _depth - 1; i++)
                {
                    foreach (var other in slots.RelationshipColumns)
                    {
                        if (_levels[i].Values[other].AsRelationshipId() == relationship)
                        {
                            return false;
                        }
                    }
                }

                foreach (var slot in slots.DistinctFrom)
                {
                    if (RelationshipLists.Overlap(level.Values[column], Context.Row[slot]))
                    {
                        return false;
                    }
                }
            }

            return true;
        }

        private bool Emit(Value end, int length)
        {
            var row = Context.Row;
            if (!slots.ToIsKnown)
            {
                row[slots.To] = end;
            }
            else if (row[slots.To].AsNodeId() != end.AsNodeId())
            {
                return false;
            }

            for (var i = 0; i < slots.Outside.Length; i++)
            {
                var items = new Value[length];
                for (var j = 0; j < length; j++)
                {
                    items[slots.Reversed ? length - 1 - j : j] = _levels[j].Values[slots.OutsideColumns[i]];
                }

                row[slots.Outside[i]] = Value.List(items);
            }

            return true;
        }
    }
}
