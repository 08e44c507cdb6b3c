using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>MERGE, with what it sets ON CREATE and ON MATCH, holds no subqueries.</summary>
internal static class MergeRules
{
    public static void Check(Expression expression)
    {
        if (expression.Flatten().FirstOrDefault(e => e is SubqueryExpression) is { } subquery)
        {
            throw BindingErrors.Of(
                "UnexpectedSyntax",
                "MERGE holds no subquery; compute the value in a WITH before it: WITH COUNT { ... } AS value MERGE ...",
                subquery.Position
            );
        }
    }

    public static void Check(MergeAction action)
    {
        foreach (var item in action.Items)
        {
            if ((item as SetPropertyItem)?.Value is { } value)
            {
                Check(value);
            }
            else if ((item as SetPropertiesItem)?.Value is { } properties)
            {
                Check(properties);
            }
        }
    }
}
