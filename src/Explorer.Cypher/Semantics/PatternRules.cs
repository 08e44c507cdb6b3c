using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>What Neo4j refuses in the patterns of one MATCH though each part of it is well formed; asked before paths are brought into one shape.</summary>
internal static class PatternRules
{
    public static void Check(IReadOnlyList<PathPattern> paths)
    {
        RelationshipPattern? starred = null;
        SourcePosition? quantified = null;
        foreach (var path in paths)
        {
            if (
                paths.Count > 1
                && path.Selector
                    is {
                        Kind: PathSelectorKind.Any
                            or PathSelectorKind.Shortest
                            or PathSelectorKind.AllShortest
                            or PathSelectorKind.ShortestGroups
                    }
            )
            {
                throw Wrong(
                    $"A path with {path.Selector} stands alone in its MATCH; put the other patterns into a MATCH of their own.",
                    path.Selector.Position
                );
            }
            CheckPath(path, isInside: false);
            foreach (var element in path.Elements)
            {
                quantified ??= QuantifierOf(element)?.Position;
                starred ??= element is RelationshipPattern { Length: not null } star ? star : null;
            }
        }
        if (starred is not null && quantified is not null)
        {
            throw Wrong(
                "A length with '*' and a quantifier such as + or {1,3} do not go together in one MATCH; write both as quantifiers: -[:TYPE]->{1,3}.",
                starred.Length!.Position
            );
        }
    }

    private static PathQuantifier? QuantifierOf(PathElement element) =>
        element switch
        {
            GroupPattern group => group.Quantifier,
            RelationshipPattern relationship => relationship.Quantifier,
            _ => null,
        };

    private static void CheckPath(PathPattern path, bool isInside)
    {
        StackGuard.Check(path.Position.Line, path.Position.Column);
        foreach (var element in path.Elements)
        {
            if (QuantifierOf(element) is { Maximum: 0 } none)
            {
                throw Wrong("A part of a path is repeated once at least; {0} leaves nothing of it.", none.Position);
            }
            if (element is RelationshipPattern relationship)
            {
                CheckRelationship(path, relationship, isInside);
            }
            else if (element is GroupPattern { Quantifier: not null } group)
            {
                CheckGroup(group, isInside);
            }
            else if (element is GroupPattern plain)
            {
                CheckPath(plain.Path, isInside);
            }
        }
    }

    private static void CheckRelationship(PathPattern path, RelationshipPattern relationship, bool isInside)
    {
        if (relationship.Length is { } length)
        {
            if (isInside)
            {
                throw Wrong(
                    "Inside a part that is repeated no length with '*' can stand; write a quantifier behind the part.",
                    length.Position
                );
            }
            if (relationship.Types is { } types && HasCondition(types))
            {
                throw Wrong(
                    "With '*' the types can only be joined by '|'; for '&', '!' and '%' write a quantifier: -[:!TYPE]->{1,3}.",
                    length.Position
                );
            }
        }
        if (
            relationship.Quantifier is { } quantifier
            && path.Selector is { Kind: PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction }
        )
        {
            throw Wrong(
                "shortestPath() takes a length with '*', such as -[*..5]-; for a quantifier write MATCH SHORTEST 1 before the path.",
                quantifier.Position
            );
        }
    }

    private static void CheckGroup(GroupPattern group, bool isInside)
    {
        if (isInside)
        {
            throw Wrong("A part that is repeated cannot hold another one that is.", group.Position);
        }
        if (group.Path.Variable is { } name)
        {
            throw Wrong($"A part that is repeated cannot be named; name the whole path: MATCH {name.Name} = ...", name.Position);
        }
        if (!group.Path.Elements.Any(e => e is RelationshipPattern))
        {
            throw Wrong("A part that is repeated needs a relationship in it, such as ((a)-->(b)){1,3}.", group.Position);
        }
        CheckPath(group.Path, isInside: true);
    }

    private static bool HasCondition(LabelExpression types) =>
        types switch
        {
            LabelOr or => or.Operands.Any(HasCondition),
            LabelName or DynamicLabel => false,
            _ => true,
        };

    private static CypherException Wrong(string message, SourcePosition position) =>
        BindingErrors.Of("UnexpectedSyntax", message, position);
}
