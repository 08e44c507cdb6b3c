using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

// Binding replaces every one of these by a BoundSubquery.

/// <summary>A pattern where a truth value is wanted: <c>WHERE (a)--&gt;(b)</c>. It may not name new variables.</summary>
internal sealed record PatternPredicate(PathPattern Pattern) : Expression
{
    public override void Print(StringBuilder text) => Pattern.Print(text);
}

/// <summary><c>shortestPath((a)-[*]-(b))</c> or <c>allShortestPaths(...)</c> as a value.</summary>
internal sealed record ShortestPathExpression(PathPattern Pattern) : Expression
{
    public override void Print(StringBuilder text) => Pattern.Print(text);
}

/// <summary><c>[path = (a)--&gt;(b) WHERE predicate | projection]</c>; the path variable is the pattern's.</summary>
internal sealed record PatternComprehension(PathPattern Pattern, Expression? Where, Expression Projection) : Expression
{
    public override void Print(StringBuilder text) =>
        text.Append('[').AppendNode(Pattern).AppendWhere(Where).Append(" | ").AppendNode(Projection).Append(']');
}

internal enum SubqueryKind
{
    Exists,
    Count,
    Collect,
}

/// <summary><c>EXISTS { ... }</c>, <c>COUNT { ... }</c>, <c>COLLECT { ... }</c>; a lone pattern is kept as a MATCH.</summary>
internal sealed record SubqueryExpression(SubqueryKind Kind, Query Query) : Expression
{
    public override void Print(StringBuilder text)
    {
        var keyword = Kind switch
        {
            SubqueryKind.Exists => "EXISTS",
            SubqueryKind.Count => "COUNT",
            _ => "COLLECT",
        };
        text.Append(keyword).Append(" { ").AppendNode(Query).Append(" }");
    }
}
