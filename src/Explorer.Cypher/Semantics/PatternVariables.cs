using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>Lists the variables that a pattern names, from left to right.</summary>
internal static class PatternVariables
{
    public static IEnumerable<Variable> Of(PathPattern path)
    {
        if (path.Variable is not null)
        {
            yield return path.Variable;
        }
        foreach (var element in path.Elements)
        {
            if (element is GroupPattern group)
            {
                foreach (var inside in Of(group.Path))
                {
                    yield return inside;
                }
            }
            else if (VariableOf(element) is { } variable)
            {
                yield return variable;
            }
        }
    }

    public static Variable? VariableOf(PathElement element) =>
        element switch
        {
            NodePattern node => node.Variable,
            RelationshipPattern relationship => relationship.Variable,
            _ => null,
        };
}
