using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning;

// Subqueries that can be read into a table for all outer rows at once.
internal sealed partial class LogicalPlanner
{
    // How many subqueries lie around what is being planned. Each is planned in two ways at most, so what lies within one is planned in one.
    private int _depth;

    private Lazy<TableSubquery?>? TableOf(BoundQuery query) =>
        query is { Writes: false, Parts: [var part] } && IsSearch(part) ? TableOf(part.Clauses, query.Imports) : null;

    private Lazy<TableSubquery?>? TableOf(IReadOnlyList<BoundClause> clauses, IReadOnlyList<Variable> imports) =>
        _depth == 0 && imports.Count > 0 && clauses is [BoundMatch match, ..] && FindsAll(match, imports)
            ? new Lazy<TableSubquery?>(() => PlanTable(clauses, imports))
            : null;

    private TableSubquery? PlanTable(IReadOnlyList<BoundClause> clauses, IReadOnlyList<Variable> imports)
    {
        _depth++;
        var plan = rewrites.Apply(PlanClauses(new Argument(), [], clauses));
        _depth--;
        return SafeExpressions.AreAllIn(plan) ? new TableSubquery(plan, imports) : null;
    }

    // A search by MATCH alone; what RETURN says is computed for each row.
    private static bool IsSearch(BoundPart part) =>
        part.Clauses.All(clause =>
            clause
                is BoundMatch { Optional: false }
                    or BoundProjection
                    {
                        IsReturn: true,
                        Distinct: false,
                        Aggregates: false,
                        OrderBy.Count: 0,
                        Skip: null,
                        Limit: null,
                        Where: null
                    }
        );

    // All that the subquery knows from outside are nodes of its first pattern, so that without them the pattern finds them.
    private static bool FindsAll(BoundMatch match, IReadOnlyList<Variable> imports)
    {
        if (match.Paths.Any(path => path.Selector is not null || path.Elements.Any(e => e is GroupPattern)))
        {
            return false;
        }

        var nodes = match.Paths.SelectMany(path => path.Elements).OfType<NodePattern>().Select(node => node.Variable!.Symbol).ToHashSet();
        return imports.All(import => nodes.Contains(import.Symbol));
    }
}
