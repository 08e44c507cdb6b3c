using Explorer.Cypher.Expressions;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution;

/// <summary>All that one run of a query needs and shares: the view of the graph, parameters, the row being made, limits and counters.</summary>
internal sealed class ExecutionContext
{
    private readonly RowCursor?[] _nestedCursors;
    private readonly RowCursor?[] _cursors;
    private readonly Held[] _held;
    private readonly PhysicalPlan _plan;
    private LabelLists? _labelLists;

    public ExecutionContext(
        PhysicalPlan plan,
        GraphTransaction transaction,
        IReadOnlyDictionary<string, Value> parameters,
        ExecutionGate gate,
        RunEnvironment environment
    )
    {
        _plan = plan;
        View = transaction;
        Transaction = transaction;
        Parameters = parameters;
        Gate = gate;
        Environment = environment;
        Row = new Value[plan.RowWidth];
        _nestedCursors = new RowCursor?[plan.NestedPlanCount];
        _cursors = new RowCursor?[plan.OperatorIds.Count];
        _held = plan.HeldValueCount == 0 ? [] : new Held[plan.HeldValueCount];
    }

    /// <summary>What reads see.</summary>
    public GraphView View { get; }

    /// <summary>Where writes go.</summary>
    public GraphTransaction Transaction { get; }

    /// <summary>Values by parameter name.</summary>
    public IReadOnlyDictionary<string, Value> Parameters { get; }

    /// <summary>The check on limits and cancellation.</summary>
    public ExecutionGate Gate { get; }

    /// <summary>What the run takes from its surroundings: procedures, clock, random numbers.</summary>
    public RunEnvironment Environment { get; }

    /// <summary>Clock and dice for functions.</summary>
    public FunctionContext Functions => Environment.Functions;

    /// <summary>The row being made: one slot per variable. The array is the same for the whole run.</summary>
    public Value[] Row { get; }

    /// <summary>Lists of labels as values.</summary>
    public LabelLists LabelLists => _labelLists ??= new LabelLists(View);

    /// <summary>What was written so far.</summary>
    public QueryCounters Counters { get; } = new();

    /// <summary>The batches of CALL IN TRANSACTIONS that were committed; null while none has begun.</summary>
    public long? CommittedBatches { get; set; }

    /// <summary>What a scan reads that is divided among threads; null where none is.</summary>
    public PortionReader? Portions { get; set; }

    /// <summary>A run of the same plan on the same view, for another thread; it has the current row as it is now, and may not write.</summary>
    /// <param name="gate">The gate of that thread.</param>
    public ExecutionContext Fork(ExecutionGate gate)
    {
        var environment = Environment with { Functions = Functions.With(gate), Helpers = null, CommitBatch = null };
        var fork = new ExecutionContext(_plan, Transaction, Parameters, gate, environment);
        Row.CopyTo(fork.Row, 0);
        return fork;
    }

    /// <summary>The cursor of a plan inside an expression, begun anew.</summary>
    /// <param name="index">The number of the plan within the statement.</param>
    /// <param name="plan">The plan.</param>
    public RowCursor BeginNested(int index, PhysicalOperator plan)
    {
        var cursor = _nestedCursors[index] ??= plan.Open(this);
        cursor.Begin();
        return cursor;
    }

    /// <summary>The place of a value that an expression holds.</summary>
    public ref Held HeldAt(int place) => ref _held[place];

    /// <summary>Forgets values that were held: what they depend on may change now.</summary>
    public void LetGo(int[] places)
    {
        foreach (var place in places)
        {
            _held[place] = default;
        }
    }

    /// <summary>Remembers the cursor of an operator for PROFILE.</summary>
    public RowCursor Register(int operatorId, RowCursor cursor) => _cursors[operatorId] = cursor;

    /// <summary>The rows that an operator has produced; 0 if it never ran.</summary>
    public long RowsOf(int operatorId) => _cursors[operatorId]?.RowCount ?? 0;
}
