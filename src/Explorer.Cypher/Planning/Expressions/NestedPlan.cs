using System.Text;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Expressions;

/// <summary>A subquery inside an expression, planned: it runs each time the expression is evaluated.</summary>
/// <param name="Plan">The plan, on top of an argument.</param>
/// <param name="Column">The variable with the value that is wanted; null where only the rows count.</param>
/// <param name="Imports">The outer variables that the plan reads.</param>
/// <param name="Text">The subquery as text.</param>
internal sealed record NestedPlan(
    BoundSubqueryKind Kind,
    LogicalOperator Plan,
    Variable? Column,
    IReadOnlyList<Variable> Imports,
    string Text
) : Expression
{
    /// <summary>The same subquery for all outer rows at once, planned when it is asked for; null where it cannot be.</summary>
    public Lazy<TableSubquery?>? Table { get; init; }

    public override void Print(StringBuilder text) => text.Append(Text);
}
