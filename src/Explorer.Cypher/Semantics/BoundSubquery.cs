using System.Text;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

internal enum BoundSubqueryKind
{
    /// <summary>true if there is a row.</summary>
    Exists,

    /// <summary>The number of rows.</summary>
    Count,

    /// <summary>The list of the values of the only column, nulls included (COLLECT {}, pattern comprehension, allShortestPaths).</summary>
    Collect,

    /// <summary>The value of the only column in the first row, or null (shortestPath).</summary>
    First,
}

/// <summary>
/// A query inside an expression: all subquery expressions, pattern predicates, pattern comprehensions, shortest paths.
/// Query.Imports are the outer symbols it reads. It runs once per evaluation.
/// </summary>
/// <param name="Text">The text before binding: what makes two of them the same.</param>
internal sealed record BoundSubquery(BoundSubqueryKind Kind, BoundQuery Query, string Text) : Expression
{
    public override void Print(StringBuilder text) => text.Append(Text);
}
