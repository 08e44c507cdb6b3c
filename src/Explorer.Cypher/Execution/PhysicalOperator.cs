namespace Explorer.Cypher.Execution;

/// <summary>An immutable description of work: shared by all runs of a prepared query. All running state is born in <see cref="Open"/>.</summary>
internal abstract class PhysicalOperator
{
    /// <summary>Its number within the plan, from 0; where PROFILE finds its rows.</summary>
    public int Id { get; set; }

    /// <summary>The places of the values that its expressions hold over one opening (<see cref="ExecutionContext.LetGo"/>).</summary>
    public int[] HeldPlaces { get; set; } = [];

    /// <summary>Makes the cursors of this operator and of those below it.</summary>
    public RowCursor Open(ExecutionContext context)
    {
        var cursor = OpenCursor(context);
        cursor.HeldPlaces = HeldPlaces;
        return context.Register(Id, cursor);
    }

    /// <summary>Makes the cursor.</summary>
    protected abstract RowCursor OpenCursor(ExecutionContext context);
}
