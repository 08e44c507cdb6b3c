using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>
/// Brings paths into one shape before binding: parentheses without a quantifier are opened, a quantified relationship becomes a
/// variable-length one (or a group, if it has a condition), and nodes stand at both ends and between groups.
/// </summary>
internal static class PathShape
{
    public static (PathPattern Path, IReadOnlyList<Expression> Conditions) Normalise(PathPattern path)
    {
        List<Expression> conditions = [];
        List<PathElement> elements = [];
        foreach (var element in path.Elements)
        {
            AddElement(element);
        }
        if (elements[^1] is not NodePattern)
        {
            elements.Add(Anonymous(path));
        }
        // A path is chosen among those that meet the condition, so it stays with the path; without a choice it is as good as WHERE.
        return path.Selector is { Kind: not PathSelectorKind.All }
            ? (path with { Elements = elements, Where = Both(null, conditions) }, [])
            : (path with { Elements = elements }, conditions);

        void AddElement(PathElement element)
        {
            switch (element)
            {
                case GroupPattern { Quantifier: null } group:
                    Open(group);
                    return;
                case GroupPattern group:
                    if (elements.Count == 0 || elements[^1] is not NodePattern)
                    {
                        elements.Add(Anonymous(group));
                    }
                    elements.Add(NormaliseGroup(group));
                    return;
                case RelationshipPattern { Quantifier: not null } relationship:
                    elements.Add(Repeat(relationship));
                    return;
                default:
                    elements.Add(element);
                    return;
            }
        }

        void Open(GroupPattern group)
        {
            if (path.Elements.Count > 1 || group.Path.Selector is not null)
            {
                throw BindingErrors.Of(
                    "UnexpectedSyntax",
                    "Parentheses around a part of a path need a quantifier, such as {1,3} or +.",
                    group.Position
                );
            }
            foreach (var inner in group.Path.Elements)
            {
                AddElement(inner);
            }
            if (group.Where is not null)
            {
                conditions.Add(group.Where);
            }
            path = path with { Variable = path.Variable ?? group.Path.Variable };
        }
    }

    private static GroupPattern NormaliseGroup(GroupPattern group)
    {
        var (path, conditions) = Normalise(group.Path);
        return group with { Path = path, Where = Both(group.Where, conditions) };
    }

    /// <summary>All conditions joined by AND; null if there are none.</summary>
    public static Expression? Both(Expression? where, IReadOnlyList<Expression> more) =>
        more.Aggregate(
            where,
            (all, next) => all is null ? next : new BinaryExpression(BinaryOperator.And, all, next) { Position = next.Position }
        );

    public static void CheckShortestPath(PathPattern path)
    {
        if (path.Elements is [NodePattern, RelationshipPattern relationship, NodePattern])
        {
            if (relationship.Length is { Minimum: > 1 })
            {
                throw BindingErrors.Of(
                    "InvalidArgumentValue",
                    "shortestPath() and allShortestPaths() can begin at length 0 or 1 only.",
                    relationship.Position
                );
            }

            return;
        }

        throw BindingErrors.Of(
            "UnexpectedSyntax",
            "shortestPath() and allShortestPaths() take one relationship between two nodes: (a)-[*]-(b).",
            path.Position
        );
    }

    private static NodePattern Anonymous(AstNode at) => new(null, null, null, null) { Position = at.Position };

    private static PathElement Repeat(RelationshipPattern relationship)
    {
        if (relationship.Length is not null)
        {
            throw BindingErrors.Of(
                "InvalidRelationshipPattern",
                "A relationship takes either '*' or a quantifier, not both.",
                relationship.Position
            );
        }
        var quantifier = relationship.Quantifier!;
        var once = relationship with { Quantifier = null };
        if (relationship.Where is null)
        {
            var length = new VariableLength(quantifier.Minimum, quantifier.Maximum) { Position = quantifier.Position };
            return once with { Length = length };
        }

        var path = new PathPattern(null, null, [Anonymous(once), once, Anonymous(once)]) { Position = once.Position };
        return new GroupPattern(path, null, quantifier) { Position = once.Position };
    }
}
