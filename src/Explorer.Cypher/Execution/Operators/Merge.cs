using Explorer.Cypher.Execution.Writing;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>For each row what the search finds, or the pattern created.</summary>
internal sealed class Merge(
    PhysicalOperator input,
    PhysicalOperator search,
    Creation creation,
    Update[] onCreate,
    Update[] onMatch,
    int[] slots
) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) =>
        new Cursor(context, input.Open(context), search.Open(context), this);

    private int[] Slots => slots;

    private void Create(ExecutionContext context)
    {
        creation.Run(context, forMerge: true);
        Run(context, onCreate);
    }

    private void Match(ExecutionContext context) => Run(context, onMatch);

    private static void Run(ExecutionContext context, Update[] updates)
    {
        foreach (var update in updates)
        {
            update.Run(context);
        }
    }

    private sealed class Cursor(ExecutionContext context, RowCursor input, RowCursor search, Merge plan) : RowCursor(context)
    {
        // All matches are found before the first is updated: an update must not change what is still to be found.
        private readonly RowBuffer _matches = new(context, plan.Slots);
        private int _position;

        protected override void Restart()
        {
            _matches.Clear();
            _position = 0;
            input.Begin();
        }

        protected override bool Advance()
        {
            if (_position >= _matches.Count)
            {
                if (!input.Next())
                {
                    return false;
                }

                if (!Search())
                {
                    plan.Create(Context);
                    return true;
                }
            }

            _matches.Restore(_position++);
            plan.Match(Context);
            return true;
        }

        private bool Search()
        {
            _matches.Clear();
            _position = 0;
            search.Begin();
            while (search.Next())
            {
                _matches.Add();
            }

            return _matches.Count > 0;
        }
    }
}
