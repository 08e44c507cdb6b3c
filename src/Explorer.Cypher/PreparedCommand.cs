using Explorer.Cypher.Errors;
using Explorer.Cypher.Execution;
using Explorer.Cypher.Execution.Schema;
using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax.Ast;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher;

/// <summary>A command that changes indexes or constraints.</summary>
internal sealed class PreparedCommand : PreparedQuery
{
    private readonly SchemaCommand _command;

    private PreparedCommand(string text, SchemaCommand command)
        : base(
            text,
            PreparedPlan.ModeOf(command.Mode),
            writes: true,
            columns: [],
            new PlanDescription(command.GetType().Name, command.ToString(), 0, [])
        ) => _command = command;

    /// <summary>The prepared form of a statement that is no query.</summary>
    public static PreparedCommand Of(string text, BoundStatement bound) =>
        bound.Command is SchemaCommand command
            ? new PreparedCommand(text, command)
            : throw new CypherException(
                CypherErrorType.NotSupported,
                CypherPhase.CompileTime,
                "Command",
                $"This command is not supported: {bound.Command}"
            );

    internal override QueryCursor Run(
        GraphTransaction transaction,
        IReadOnlyDictionary<string, Value> parameters,
        ExecutionGate gate,
        RunEnvironment environment
    )
    {
        var counters = new QueryCounters();
        if (Mode == QueryMode.Explain)
        {
            return QueryCursor.Empty([], Plan, []);
        }

        try
        {
            var writer = new SchemaWriter(transaction, counters, parameters, gate);
            writer.Run(_command);
            return QueryCursor.Of(counters, Plan, writer.Remarks);
        }
        catch (Exception exception) when (ExecutionErrors.Translate(exception) is { } error)
        {
            throw error.WithSource(Text);
        }
    }
}
