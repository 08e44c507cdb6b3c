namespace Explorer.Cypher.Execution;

/// <summary>
/// The running state of one physical operator. All cursors of a run write into the one <see cref="ExecutionContext.Row"/>, each into
/// slots of its own, so a row costs no allocation; an operator that holds rows back copies them.
/// </summary>
internal abstract class RowCursor(ExecutionContext context)
{
    /// <summary>The run that this cursor belongs to.</summary>
    protected ExecutionContext Context { get; } = context;

    /// <summary>Rows produced since the run began; what PROFILE prints.</summary>
    public long RowCount { get; private set; }

    /// <summary>The places of the values that the operator's expressions hold until it begins again.</summary>
    public int[] HeldPlaces { get; set; } = [];

    /// <summary>Starts, or starts again: to be called before the first <see cref="Next"/> and for each new outer row.</summary>
    public void Begin()
    {
        Context.LetGo(HeldPlaces);
        Restart();
    }

    /// <summary>Moves to the next row. Every row of every operator passes the gate here, so none can forget limits or cancellation.</summary>
    public bool Next()
    {
        Context.Gate.Pass();
        if (!Advance())
        {
            return false;
        }

        RowCount++;
        return true;
    }

    /// <summary>Goes back to before the first row.</summary>
    protected abstract void Restart();

    /// <summary>Fills this operator's slots with the next row; false when there is none.</summary>
    protected abstract bool Advance();
}
