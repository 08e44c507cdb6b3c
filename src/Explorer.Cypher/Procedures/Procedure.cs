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
);
