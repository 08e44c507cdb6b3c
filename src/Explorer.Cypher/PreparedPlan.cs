using Explorer.Cypher.Errors;
using Explorer.Cypher.Execution;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Planning.Statistics;
using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax.Ast;
using Explorer.Graph.Store;
using Explorer.Graph.Values;
using ExecutionContext = Explorer.Cypher.Execution.ExecutionContext;

namespace Explorer.Cypher;

/// <summary>A query with its physical plan.</summary>
internal sealed class PreparedPlan : PreparedQuery
{
    private readonly PhysicalPlan _physical;
    private readonly string[] _parameterNames;
    private readonly bool _commitsInBatches;
    private readonly bool _gathersFile;
    private readonly StatementRemarks _remarks;
    private readonly QueryNotification[] _wanted;

    public PreparedPlan(
        string text,
        BoundStatement bound,
        LogicalOperator logical,
        PhysicalPlan physical,
        IReadOnlyList<WantedIndex> wanted
    )
        : base(text, ModeOf(bound.Mode), bound.Writes, physical.Columns, PlanDescription.Of(logical, physical.Columns))
    {
        _physical = physical;
        _parameterNames = [.. bound.Parameters];
        Logical = logical;
        _wanted =
        [
            .. wanted.Select(index =>
                index.IsMerged
                    ? StatementRemarks.MergeWantsIndex(index.Label, index.Key, index.Position)
                    : StatementRemarks.WantsIndex(index.Label, index.Key, index.Nodes, index.Position)
            ),
        ];
        _remarks = bound.Remarks;
        _commitsInBatches = logical.Flatten().Any(o => o is TransactionApply);
        _gathersFile = logical.Flatten().Any(o => o is LoadCsv) && logical.Flatten().Any(o => o is Eager);
    }

    /// <summary>The logical plan after all rewrites.</summary>
    public LogicalOperator Logical { get; }

    public static QueryMode ModeOf(StatementMode mode) =>
        mode switch
        {
            StatementMode.Explain => QueryMode.Explain,
            StatementMode.Profile => QueryMode.Profile,
            _ => QueryMode.Run,
        };

    internal override QueryCursor Run(
        GraphTransaction transaction,
        IReadOnlyDictionary<string, Value> parameters,
        ExecutionGate gate,
        RunEnvironment environment
    )
    {
        var notifications = Notifications.Of(_remarks, Writes, transaction);
        var missing = _parameterNames.Where(name => !parameters.ContainsKey(name)).ToArray();
        if (_wanted.Length > 0)
        {
            notifications = [.. notifications, .. _wanted];
        }

        if (_gathersFile)
        {
            notifications = [.. notifications, StatementRemarks.Gathers()];
        }
        if (Mode == QueryMode.Explain)
        {
            return QueryCursor.Empty(
                _physical.Columns,
                Plan,
                missing.Length == 0 ? notifications : [.. notifications, StatementRemarks.Missing(missing)]
            );
        }

        if (_commitsInBatches && environment.CommitBatch is null)
        {
            throw ExecutionErrors.NeedsOwnTransaction();
        }

        if (missing.Length > 0)
        {
            throw ExecutionErrors.ParameterMissing(missing, parameters.Keys);
        }

        if (Mode == QueryMode.Profile)
        {
            // The rows of each operator are counted where they all pass.
            environment = environment with
            {
                Helpers = null,
            };
        }

        var context = new ExecutionContext(_physical, transaction, parameters, gate, environment);
        var rows = new PlanRows(this, _physical, context);
        var plan = Mode == QueryMode.Profile ? () => Plan.WithRows(_physical, context) : (Func<PlanDescription>)(() => Plan);
        return _physical.Writes || _physical.Columns.Length == 0
            ? QueryCursor.Complete(rows, context.Counters, plan, notifications)
            : QueryCursor.Lazy(rows, context.Counters, plan, notifications);
    }
}
