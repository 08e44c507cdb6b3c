using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Planning.Patterns;
using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning;

// MATCH, projections, subqueries and procedures.
internal sealed partial class LogicalPlanner
{
    private LogicalOperator PlanMatch(LogicalOperator plan, HashSet<int> known, BoundMatch match)
    {
        if (!match.Optional)
        {
            return PlanPattern(plan, known, match.Paths, match.Where);
        }

        var inner = PlanPattern(new Argument(), known, match.Paths, match.Where);
        var imports = Imports(inner);
        var optional = new Optional(inner)
        {
            Cardinality = Math.Max(1, inner.Cardinality),
            Imports = imports,
            Table = TableOf([match with { Optional = false }], imports),
        };
        return new Apply(plan, optional) { Cardinality = plan.Cardinality * Math.Max(1, inner.Cardinality) };
    }

    // What a plan reads and does not find itself.
    private static Variable[] Imports(LogicalOperator plan)
    {
        var read = SymbolUse.ReadWithin(plan);
        read.ExceptWith(SymbolUse.FilledWithin(plan));
        var names = plan.Flatten()
            .SelectMany(step => step.Reads.Concat(step.Expressions.SelectMany(e => e.Flatten()).OfType<Variable>()))
            .Where(variable => read.Contains(variable.Symbol))
            .DistinctBy(variable => variable.Symbol)
            .ToDictionary(variable => variable.Symbol);
        // Within a subquery or a computed label a variable has no place of its own in the plan.
        return [.. read.Order().Select(symbol => names.GetValueOrDefault(symbol) ?? new Variable(" outer") { Symbol = symbol })];
    }

    private LogicalOperator PlanPattern(LogicalOperator plan, HashSet<int> known, IReadOnlyList<PathPattern> paths, Expression? where)
    {
        var graph = new PatternGraphBuilder(symbols, known).Build(paths.Select(Nest), NestOptional(where));
        return new PatternPlanner(statistics, symbols, graph, _labels).Plan(plan, known);
    }

    private LogicalOperator PlanProjection(LogicalOperator plan, BoundProjection projection)
    {
        if (projection.Aggregates)
        {
            plan = new Aggregation(plan, Computed(projection.GroupingKeys), Computed(projection.AggregateItems))
            {
                Cardinality = projection.GroupingKeys.Count == 0 ? 1 : Math.Max(1, Math.Sqrt(plan.Cardinality)),
            };
        }

        plan = Compute(plan, Computed(projection.Items));
        if (projection.Distinct)
        {
            plan = Above(plan, new Distinct(plan, [.. projection.Items.Select(i => i.Variable)]));
        }

        if (projection.OrderBy.Count > 0)
        {
            plan = PlanOrder(plan, projection.OrderBy);
        }

        if (projection.Skip is not null)
        {
            plan = Above(plan, new Skip(plan, Nest(projection.Skip)));
        }

        if (projection.Limit is not null)
        {
            var limit = new Limit(plan, Nest(projection.Limit));
            plan = limit with { Cardinality = Math.Min(plan.Cardinality, projection.Limit is IntegerLiteral count ? count.Value : 10) };
        }

        return projection.Where is null ? plan : Above(plan, new Filter(plan, Conditions(projection.Where)), 0.5);
    }

    private LogicalOperator PlanOrder(LogicalOperator plan, IReadOnlyList<SortItem> items)
    {
        var computed = new List<ComputedVariable>();
        var keys = new List<SortKey>();
        foreach (var item in items)
        {
            var expression = Nest(item.Expression);
            if (expression is not Variable variable)
            {
                variable = symbols.Fresh(expression.ToString());
                computed.Add(new ComputedVariable(variable, expression));
            }

            keys.Add(new SortKey(variable, item.Descending));
        }

        plan = Compute(plan, computed);
        return Above(plan, new Sort(plan, keys));
    }

    /// <summary>A projection of what is not there already.</summary>
    private static LogicalOperator Compute(LogicalOperator plan, IEnumerable<ComputedVariable> items)
    {
        var computed = items.Where(i => i.Expression is not Variable variable || variable.Symbol != i.Variable.Symbol).ToArray();
        return computed.Length == 0 ? plan : Above(plan, new Projection(plan, computed));
    }

    private ComputedVariable[] Computed(IReadOnlyList<BoundItem> items) =>
        [.. items.Select(i => new ComputedVariable(i.Variable, Nest(i.Expression)))];

    private Expression[] Conditions(Expression where) => [.. Predicate.Conjuncts(where).Select(Nest)];

    private LogicalOperator PlanCallSubquery(LogicalOperator plan, BoundCallSubquery call)
    {
        var inner = Plan(call.Query);
        if (call.InTransactions is { } batches)
        {
            inner = call.Optional ? Above(inner, new Optional(inner)) : inner;
            var columns = call.Query.Columns.Select(c => c.Variable).ToArray();
            var rows = batches.Rows is null ? null : Nest(batches.Rows);
            var apply = new TransactionApply(plan, inner, columns, rows, batches.OnError, batches.Status);
            return apply with { Cardinality = plan.Cardinality * inner.Cardinality };
        }

        if (call.Query.Columns.Count == 0)
        {
            return Above(plan, new UnitApply(plan, inner));
        }

        if (call.Optional)
        {
            inner = Above(inner, new Optional(inner));
        }

        return new Apply(plan, inner) { Cardinality = plan.Cardinality * inner.Cardinality };
    }

    private LogicalOperator PlanCallProcedure(LogicalOperator plan, BoundCallProcedure call)
    {
        var input = call.Optional ? new Argument() : plan;
        LogicalOperator result = new ProcedureCall(input, call.Procedure, Nest(call.Arguments), call.Yields);
        result = Above(input, result, 10);
        if (call.Where is not null)
        {
            result = Above(result, new Filter(result, Conditions(call.Where)), 0.5);
        }

        return call.Optional ? new Apply(plan, new Optional(result)) { Cardinality = plan.Cardinality * 10 } : result;
    }
}
