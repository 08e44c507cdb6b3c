using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>
/// Binds the paths of one MATCH: first all variables of all paths are resolved or declared, then properties and conditions are bound,
/// so that they may speak of each other.
/// </summary>
internal sealed class PatternBinder(BindingContext context, ExpressionBinder expressions, Scope scope)
{
    private readonly List<Variable> _introduced = [];

    /// <summary>Relationship variables met in this clause: one relationship cannot stand in two places.</summary>
    private readonly HashSet<int> _relationships = [];

    /// <summary>Names of paths of this clause.</summary>
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <summary>What was not bound before, in the order of the text.</summary>
    public IReadOnlyList<Variable> Introduced => _introduced;

    /// <summary>Conditions of paths in parentheses that were lifted out of them.</summary>
    public List<Expression> Conditions { get; } = [];

    public IReadOnlyList<PathPattern> BindMatch(IReadOnlyList<PathPattern> paths)
    {
        PatternRules.Check(paths);
        var shaped = paths.Select(PathShape.Normalise).ToArray();
        foreach (var path in shaped)
        {
            Conditions.AddRange(path.Conditions);
        }
        var resolved = shaped.Select(p => ResolvePath(p.Path, scope)).ToArray();
        return resolved.Select(p => BindDetails(p, scope)).ToArray();
    }

    private PathPattern ResolvePath(PathPattern path, Scope inner)
    {
        if (path.Selector is { Kind: PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction })
        {
            PathShape.CheckShortestPath(path);
            RemarkOnLength(path);
        }
        Variable? variable = null;
        if (path.Variable is not null)
        {
            if (inner.Find(path.Variable.Name) is not null)
            {
                throw BindingErrors.AlreadyBound(path.Variable.Name, path.Variable.Position);
            }
            variable = Introduce(path.Variable, StaticType.Path, inner);
            _paths.Add(variable.Name);
        }

        return path with
        {
            Variable = variable,
            Elements = path.Elements.Select(e => Resolve(e, inner)).ToArray(),
        };
    }

    private void RemarkOnLength(PathPattern path)
    {
        var relationship = path.Relationships.First();
        if (relationship is { Length: null, Quantifier: null })
        {
            context.Remarks.Deprecated(
                "shortestPath() and allShortestPaths() with a relationship of one length",
                "write [r*1..1], or MATCH with a LIMIT",
                relationship.Position
            );
        }
        else if (relationship.Length is { Maximum: null })
        {
            context.Remarks.Unbounded(path.Elements[0].Position);
        }
    }

    private PathElement Resolve(PathElement element, Scope inner) =>
        element switch
        {
            NodePattern node => node with { Variable = ResolveNode(node, inner) },
            RelationshipPattern relationship => relationship with { Variable = ResolveRelationship(relationship, inner) },
            GroupPattern group => ResolveGroup(group, inner),
            _ => element,
        };

    private Variable ResolveNode(NodePattern node, Scope inner)
    {
        if (node.Variable is null)
        {
            return Anonymous("node", StaticType.Node, node);
        }
        return ResolveAs(node.Variable, StaticType.Node, inner);
    }

    private Variable ResolveRelationship(RelationshipPattern relationship, Scope inner)
    {
        var type = relationship.Length is null ? StaticType.Relationship : StaticType.RelationshipList;
        if (relationship.Variable is null)
        {
            return Anonymous("relationship", type, relationship);
        }
        var variable = ResolveAs(relationship.Variable, type, inner);
        if (!_relationships.Add(variable.Symbol))
        {
            throw BindingErrors.Of(
                "RelationshipUniquenessViolation",
                $"Relationship `{variable.Name}` cannot stand twice in one pattern: a path goes over no relationship twice.",
                relationship.Position
            );
        }

        return variable;
    }

    private Variable ResolveAs(Variable written, StaticType type, Scope inner)
    {
        if (_paths.Contains(written.Name))
        {
            throw BindingErrors.AlreadyBound(written.Name, written.Position);
        }
        if (inner.Find(written.Name) is not { } found)
        {
            return Introduce(written, type, inner);
        }
        var has = context.TypeOf(found);
        if (
            has == type
            || has is StaticType.Any or StaticType.Null
            || (type == StaticType.RelationshipList && has == StaticType.List && !context.HoldsNoRelationships(found))
        )
        {
            return written with { Symbol = found.Symbol };
        }
        throw BindingErrors.TypeConflict(written.Name, has, type, written.Position);
    }

    private Variable Introduce(Variable written, StaticType type, Scope inner)
    {
        if (inner.IsHidden(written.Name))
        {
            context.Remarks.Shadows(written);
        }
        var variable = context.NewSymbol(written.Name, type, written.Position);
        inner.Declare(variable);
        _introduced.Add(variable);
        return variable;
    }

    private Variable Anonymous(string kind, StaticType type, AstNode node)
    {
        var variable = context.NewAnonymous(kind, type, node.Position);
        _introduced.Add(variable);
        return variable;
    }

    /// <summary>Variables of a repeated group are single inside and lists outside.</summary>
    private GroupPattern ResolveGroup(GroupPattern group, Scope outside)
    {
        var inside = new Scope(outside);
        foreach (var variable in PatternVariables.Of(group.Path))
        {
            if (outside.Find(variable.Name) is not null)
            {
                throw BindingErrors.AlreadyBound(variable.Name, variable.Position);
            }
        }

        var before = _introduced.Count;
        var path = ResolvePath(group.Path, inside);
        var introduced = _introduced.Skip(before).ToArray();
        _introduced.RemoveRange(before, _introduced.Count - before);
        List<GroupVariable> variables = [];
        foreach (var variable in introduced)
        {
            var type = context.TypeOf(variable) switch
            {
                StaticType.Node => StaticType.NodeList,
                StaticType.Relationship => StaticType.RelationshipList,
                _ => StaticType.List,
            };
            var isNamed = !variable.Name.StartsWith(' ');
            var list = isNamed ? Introduce(variable, type, outside) : Anonymous("group", type, variable);
            variables.Add(new GroupVariable(variable, list));
        }

        return group with
        {
            Path = BindDetails(path, inside),
            Where = expressions.BindOptionalPredicate(group.Where, inside),
            Variables = variables,
        };
    }

    private PathPattern BindDetails(PathPattern path, Scope inner) =>
        path with
        {
            Elements = path.Elements.Select(e => BindDetails(e, inner)).ToArray(),
            Where = expressions.BindOptionalPredicate(path.Where, inner),
        };

    private PathElement BindDetails(PathElement element, Scope inner) =>
        element switch
        {
            NodePattern node => BindDetails(node, inner),
            RelationshipPattern relationship => BindDetails(relationship, inner),
            _ => element,
        };

    private NodePattern BindDetails(NodePattern node, Scope inner)
    {
        context.Remarks.Use(NameKind.Label, node.Labels);
        if (node is { Labels: null, Variable: { } name } && !name.Name.StartsWith(' '))
        {
            context.Remarks.NameAlone(NameKind.Label, name.Name, name.Position);
        }
        context.Remarks.UseKeys(node.Properties);
        return node with
        {
            Labels = expressions.BindLabels(node.Labels, inner),
            Properties = BindProperties(node.Properties, inner),
            Where = expressions.BindOptionalPredicate(node.Where, inner),
        };
    }

    private RelationshipPattern BindDetails(RelationshipPattern relationship, Scope inner)
    {
        context.Remarks.Use(NameKind.RelationshipType, relationship.Types);
        if (relationship.Types is LabelNot { Operand: LabelWildcard } never)
        {
            context.Remarks.Unsatisfiable(never);
        }
        if (relationship is { Types: null, Variable: { } name } && !name.Name.StartsWith(' '))
        {
            context.Remarks.NameAlone(NameKind.RelationshipType, name.Name, name.Position);
        }
        context.Remarks.UseKeys(relationship.Properties);
        return relationship with
        {
            Types = expressions.BindLabels(relationship.Types, inner),
            Properties = BindProperties(relationship.Properties, inner),
            Where = expressions.BindOptionalPredicate(relationship.Where, inner),
        };
    }

    private Expression? BindProperties(Expression? properties, Scope inner)
    {
        if (properties is Parameter parameter)
        {
            throw BindingErrors.Of(
                "InvalidParameterUse",
                $"A parameter cannot hold all properties of a pattern that is matched; name them: {{key: ${parameter.Name}.key}}.",
                parameter.Position
            );
        }

        return expressions.BindPatternProperties(properties, inner);
    }
}
