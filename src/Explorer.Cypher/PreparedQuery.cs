using Explorer.Cypher.Execution;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher;

/// <summary>A statement that was compiled: what it is, and its plan.</summary>
public abstract class PreparedQuery
{
    private protected PreparedQuery(string text, QueryMode mode, bool writes, IReadOnlyList<string> columns, PlanDescription plan)
    {
        Text = text;
        Columns = columns;
        Mode = mode;
        Writes = writes;
        Plan = plan;
    }

    /// <summary>The Cypher text.</summary>
    public string Text { get; }

    /// <summary>The names of the columns, in order; none where it returns nothing.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Whether it is to be run, explained or profiled.</summary>
    public QueryMode Mode { get; }

    /// <summary>Whether it may change the graph or its schema.</summary>
    public bool Writes { get; }

    /// <summary>The plan.</summary>
    public PlanDescription Plan { get; }

    internal abstract QueryCursor Run(
        GraphTransaction transaction,
        IReadOnlyDictionary<string, Value> parameters,
        ExecutionGate gate,
        RunEnvironment environment
    );
}

/// <summary>What is to be done with a statement.</summary>
public enum QueryMode
{
    /// <summary>Run it.</summary>
    Run,

    /// <summary>Tell its plan and do not run it: <c>EXPLAIN</c>.</summary>
    Explain,

    /// <summary>Run it and tell its plan with the rows of each operator: <c>PROFILE</c>.</summary>
    Profile,
}
