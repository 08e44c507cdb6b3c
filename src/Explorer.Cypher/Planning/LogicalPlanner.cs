using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Planning.Rewrites;
using Explorer.Cypher.Planning.Statistics;
using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning;

/// <summary>Turns a bound query into a logical plan, clause after clause.</summary>
/// <param name="statistics">What is known of the graph; it chooses where patterns start.</param>
/// <param name="symbols">For variables that the planner makes up.</param>
/// <param name="rewrites">What plans of subqueries go through.</param>
internal sealed partial class LogicalPlanner(IGraphStatistics statistics, SymbolSource symbols, RewritePipeline rewrites)
{
    // What labels the nodes of the patterns so far are known to have, by symbol.
    private readonly Dictionary<int, string> _labels = [];

    /// <summary>The plan of a query; it stands on an argument with the symbols that the query imports.</summary>
    public LogicalOperator Plan(BoundQuery query)
    {
        var imports = query.Imports.Symbols();
        if (query.Parts.Count == 1)
        {
            return PlanPart(query.Parts[0], imports);
        }

        LogicalOperator union = new Union(
            [.. query.Parts.Select(p => PlanPart(p, imports))],
            [.. query.Parts.Select(p => p.Outputs)],
            [.. query.Columns.Select(c => c.Variable)]
        );
        union = union with { Cardinality = union.Inputs.Sum(i => i.Cardinality) };
        return query.UnionAll ? union : Above(union, new Distinct(union, [.. query.Columns.Select(c => c.Variable)]));
    }

    private LogicalOperator PlanPart(BoundPart part, IReadOnlySet<int> imports) => PlanClauses(new Argument(), [.. imports], part.Clauses);

    private LogicalOperator PlanClauses(LogicalOperator plan, HashSet<int> known, IReadOnlyList<BoundClause> clauses)
    {
        // What comes from outside stays in sight behind every WITH.
        int[] lasting = [.. known];
        foreach (var clause in clauses)
        {
            var before = plan;
            plan = PlanClause(plan, known, clause);
            // What the plan so far introduces is known; a statement of thousands of clauses shall not be gone through for each.
            known.UnionWith(plan.Flatten(downTo: before).SelectMany(o => o.Introduces).Symbols());
            Forget(known, lasting, clause);
        }

        return plan;
    }

    private LogicalOperator PlanClause(LogicalOperator plan, HashSet<int> known, BoundClause clause) =>
        clause switch
        {
            BoundMatch match => PlanMatch(plan, known, match),
            BoundUnwind unwind => Above(plan, new Unwind(plan, Nest(unwind.List), unwind.Variable), 10),
            BoundProjection projection => PlanProjection(plan, projection),
            BoundCreate create => PlanCreate(plan, create),
            BoundMerge merge => PlanMerge(plan, known, merge),
            BoundSet set => Above(plan, new SetProperty(plan, Nest(set.Items))),
            BoundRemove remove => Above(plan, new Remove(plan, Nest(remove.Items))),
            BoundDelete delete => Above(plan, new Delete(plan, delete.Detach, Nest(delete.Targets))),
            BoundForeach each => PlanForeach(plan, known, each),
            BoundCallSubquery call => PlanCallSubquery(plan, call),
            BoundCallProcedure call => PlanCallProcedure(plan, call),
            BoundLoadCsv load => Above(
                plan,
                new LoadCsv(plan, Nest(load.Source), load.WithHeaders, load.Variable, load.Line, load.File, load.FieldTerminator),
                100
            ),
            _ => throw new InvalidOperationException($"No plan known for {clause.GetType().Name}"),
        };

    // After a projection only its items are known; what was known before may not be used to plan what follows.
    private static void Forget(HashSet<int> known, int[] lasting, BoundClause clause)
    {
        if (clause is BoundProjection projection)
        {
            known.Clear();
            known.UnionWith(lasting);
            known.UnionWith(projection.Items.Select(i => i.Variable).Symbols());
        }
    }

    /// <summary>Gives an operator the estimate of the one below, times a factor.</summary>
    private static LogicalOperator Above(LogicalOperator input, LogicalOperator plan, double factor = 1) =>
        plan with
        {
            Cardinality = Math.Max(0.01, input.Cardinality * factor),
        };
}
