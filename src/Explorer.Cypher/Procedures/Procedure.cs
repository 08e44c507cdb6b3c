using Explorer.Cypher.Expressions;
using Explorer.Cypher.Semantics;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Procedures;

/// <summary>Something that CALL can call.</summary>
/// <param name="Signature">Name, inputs and outputs.</param>
/// <param name="Description">One sentence on what it does.</param>
/// <param name="Run">Takes the graph and the arguments; gives rows, each as long as the outputs.</param>
public sealed record Procedure(
    ProcedureSignature Signature,
    string Description,
    Func<GraphTransaction, IReadOnlyList<Value>, IEnumerable<IReadOnlyList<Value>>> Run
)
{
    /// <summary>A procedure that works long, and can be stopped while it does.</summary>
    internal static Procedure Of(
        ProcedureSignature signature,
        string description,
        Func<GraphTransaction, IReadOnlyList<Value>, FunctionContext, IEnumerable<IReadOnlyList<Value>>> run
    ) => new(signature, description, (graph, arguments) => run(graph, arguments, new FunctionContext(TimeProvider.System))) { RunIn = run };

    /// <summary>Does the same with what the run knows beside the graph; null if it needs nothing of that.</summary>
    internal Func<GraphTransaction, IReadOnlyList<Value>, FunctionContext, IEnumerable<IReadOnlyList<Value>>>? RunIn { get; private init; }
}
