using Explorer.Cypher.Execution.Files;
using Explorer.Cypher.Expressions;
using Explorer.Cypher.Procedures;
using Explorer.Graph.Store;

namespace Explorer.Cypher.Execution;

/// <summary>What a run takes from its surroundings.</summary>
/// <param name="Procedures">The procedures that may be called.</param>
/// <param name="Functions">Clock and dice.</param>
/// <param name="Files">What LOAD CSV may read.</param>
/// <param name="Helpers">The threads that may help; null for none.</param>
/// <param name="CommitBatch">Commits what is written so far and lets the run go on; null where only the caller may commit.</param>
internal sealed record RunEnvironment(
    ProcedureRegistry Procedures,
    FunctionContext Functions,
    ImportFolder Files,
    Helpers? Helpers,
    Action<GraphTransaction>? CommitBatch
);
