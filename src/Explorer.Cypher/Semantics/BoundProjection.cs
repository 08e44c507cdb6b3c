using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>
/// RETURN or WITH, in the order in which it is to be carried out:
/// <list type="number">
/// <item>If <see cref="Aggregates"/> is true: group the rows by GroupingKeys (each expression over the input), compute
/// AggregateItems (each expression one aggregating call over the input). Only these symbols live on. No keys: one group, even of no rows.</item>
/// <item>Compute Items (over the input, or over keys and aggregates). An item `Variable` of the same symbol is a mere pass-through.</item>
/// <item>If Distinct: keep one row per distinct tuple of item symbols; only these live on.</item>
/// <item>OrderBy, Skip, Limit: expressions over item symbols and over all symbols that are still alive after the steps above
/// (so without DISTINCT and aggregation also the input's).</item>
/// <item>Where (of WITH) over item symbols and, as for OrderBy, whatever is still alive. After it only item symbols live on.</item>
/// </list>
/// </summary>
/// <param name="IsReturn">RETURN rather than WITH.</param>
/// <param name="Skip">A constant expression: literals, parameters, functions; no variables. Checked at run time for type and sign.</param>
internal sealed record BoundProjection(
    bool IsReturn,
    bool Distinct,
    bool Aggregates,
    IReadOnlyList<BoundItem> GroupingKeys,
    IReadOnlyList<BoundItem> AggregateItems,
    IReadOnlyList<BoundItem> Items,
    IReadOnlyList<SortItem> OrderBy,
    Expression? Skip,
    Expression? Limit,
    Expression? Where
) : BoundClause;

/// <summary>An expression and the symbol that takes its value.</summary>
internal sealed record BoundItem(Expression Expression, Variable Variable);
