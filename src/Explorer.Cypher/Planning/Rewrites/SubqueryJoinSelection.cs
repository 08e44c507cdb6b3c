using Explorer.Cypher.Errors;
using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Rewrites;

/// <summary>
/// A subquery that is asked for many rows is read into a table once, from the side of its pattern that is small, where that is less work than to begin it anew for each row. Where
/// few nodes have what is asked for, the search begins with those and not with all.
/// </summary>
/// <param name="symbols">For the variables that take what subqueries come to.</param>
/// <param name="choice">Whether a table is taken only where it is less work.</param>
internal sealed class SubqueryJoinSelection(SymbolSource symbols, PlanChoice choice) : Rewrite
{
    // Below this, planning the other way costs more than it can save.
    private const double LeastWork = 500;

    // How many rows a limit is taken to look at for each that it gives.
    private const double RowsForOne = 10;

    public override LogicalOperator Apply(LogicalOperator plan) => Walk(plan, double.PositiveInfinity);

    // Wanted: how many rows will be asked for, as far as a limit above tells.
    private LogicalOperator Walk(LogicalOperator plan, double wanted)
    {
        StackGuard.Check();
        var inputs = plan.Inputs;
        if (inputs.Count == 0)
        {
            return plan;
        }

        var below = Wanted(plan, wanted);
        var walked = new LogicalOperator[inputs.Count];
        var changed = false;
        for (var i = 0; i < walked.Length; i++)
        {
            walked[i] = Walk(inputs[i], i == 0 ? below : double.PositiveInfinity);
            changed |= !ReferenceEquals(walked[i], inputs[i]);
        }

        plan = changed ? plan.WithInputs(walked) : plan;
        return plan switch
        {
            SemiApply apply => Semi(apply, below),
            AntiSemiApply apply => AntiSemi(apply, below),
            Projection projection => Grouped(
                projection,
                projection.Input,
                projection.Expressions,
                below,
                (input, map) =>
                    projection with
                    {
                        Input = input,
                        Items = [.. projection.Items.Select(i => i with { Expression = map(i.Expression) })],
                    }
            ),
            Filter filter => Grouped(
                filter,
                filter.Input,
                filter.Predicates,
                below,
                (input, map) => filter with { Input = input, Predicates = [.. filter.Predicates.Select(map)] }
            ),
            Aggregation aggregation => Grouped(
                aggregation,
                aggregation.Input,
                aggregation.Expressions,
                below,
                (input, map) =>
                    aggregation with
                    {
                        Input = input,
                        Keys = [.. aggregation.Keys.Select(i => i with { Expression = map(i.Expression) })],
                        Aggregates = [.. aggregation.Aggregates.Select(i => i with { Expression = map(i.Expression) })],
                    }
            ),
            _ => plan,
        };
    }

    private static double Wanted(LogicalOperator plan, double wanted) =>
        plan switch
        {
            Limit limit => Math.Min(wanted, limit.Cardinality * RowsForOne),
            Top { IsPresorted: true } top => Math.Min(wanted, top.Cardinality * RowsForOne),
            Projection or Filter or SemiApply or AntiSemiApply or Skip or Expand => wanted,
            _ => double.PositiveInfinity,
        };

    private LogicalOperator Semi(SemiApply apply, double wanted)
    {
        if (Better(apply.Left, apply.Right, apply.Table, wanted, stopsAtFirst: true) is not { } table)
        {
            return apply;
        }

        // A walk that begins with those few nodes looks at no other.
        if (table.Keys is [var key] && double.IsPositiveInfinity(wanted) && NodeSetStart.Of(apply.Left, key, table.Plan) is { } start)
        {
            return start with { Cardinality = apply.Cardinality };
        }

        return new SemiJoin(apply.Left, table.Plan, table.Keys) { Cardinality = apply.Cardinality };
    }

    private LogicalOperator AntiSemi(AntiSemiApply apply, double wanted) =>
        Better(apply.Left, apply.Right, apply.Table, wanted, stopsAtFirst: true) is { } table
            ? new AntiSemiJoin(apply.Left, table.Plan, table.Keys) { Cardinality = apply.Cardinality }
            : apply;

    private LogicalOperator Grouped(
        LogicalOperator plan,
        LogicalOperator input,
        IEnumerable<Expression> expressions,
        double wanted,
        Func<LogicalOperator, Func<Expression, Expression>, LogicalOperator> rebuild
    )
    {
        var results = new Dictionary<NestedPlan, Variable>(ReferenceEqualityComparer.Instance);
        foreach (var nested in expressions.SelectMany(e => e.Flatten()).OfType<NestedPlan>())
        {
            // How many relationships a node has is known anyway.
            var isKnown =
                nested is { Kind: BoundSubqueryKind.Count, Plan: Expand { Into: false, Input: Argument, Step.DistinctFrom.Count: 0 } };
            if (
                isKnown
                || results.ContainsKey(nested)
                || Better(input, nested.Plan, nested.Table, wanted, nested.Kind == BoundSubqueryKind.Exists) is not { } table
            )
            {
                continue;
            }

            var result = symbols.Fresh(nested.Text);
            var column = nested.Kind == BoundSubqueryKind.Collect ? nested.Column : null;
            input = new GroupedJoin(input, table.Plan, table.Keys, nested.Kind, column, result) { Cardinality = input.Cardinality };
            results.Add(nested, result);
        }

        return results.Count == 0 ? plan : rebuild(input, Replaced);

        Expression Replaced(Expression expression)
        {
            StackGuard.Check();
            return expression is NestedPlan nested ? results.GetValueOrDefault(nested) ?? expression : expression.MapChildren(Replaced);
        }
    }

    // The table where it is less work. What the left writes the right must see row by row, and what is no node the right must refuse.
    private TableSubquery? Better(LogicalOperator left, LogicalOperator right, Lazy<TableSubquery?>? lazy, double wanted, bool stopsAtFirst)
    {
        if (lazy is null)
        {
            return null;
        }

        var rows = Math.Min(left.Cardinality, wanted);
        var work = TableSubquery.WorkOf(right) / (stopsAtFirst ? Math.Max(1, right.Cardinality) : 1);
        var cost = rows * (1 + work);
        var isForced = choice == PlanChoice.Tables;
        if (
            (cost < LeastWork && !isForced)
            || left.Flatten().Any(step => step.Writes)
            || lazy.Value is not { } table
            || (table.Cost(rows) >= cost && !isForced)
        )
        {
            return null;
        }

        var nodes = left.Flatten().SelectMany(SafeExpressions.EntitiesOf).Symbols();
        return table.Keys.All(key => nodes.Contains(key.Symbol)) ? table : null;
    }
}
