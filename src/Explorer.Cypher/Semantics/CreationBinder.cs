using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>Binds the paths of CREATE and MERGE: what is bound already is an end of a relationship, all else comes into being.</summary>
/// <param name="merges">MERGE rather than CREATE.</param>
internal sealed class CreationBinder(BindingContext context, ExpressionBinder expressions, Scope scope, bool merges)
{
    private readonly List<Variable> _introduced = [];

    public IReadOnlyList<Variable> Introduced => _introduced;

    private string Word => merges ? "MERGE" : "CREATE";

    public PathPattern Bind(PathPattern path)
    {
        if (path.Selector is not null || path.Elements.Any(e => e is GroupPattern))
        {
            throw BindingErrors.Of("UnexpectedSyntax", $"{Word} takes plain paths of nodes and relationships.", path.Position);
        }
        if (path.Variable is not null && scope.Find(path.Variable.Name) is not null)
        {
            throw BindingErrors.AlreadyBound(path.Variable.Name, path.Variable.Position);
        }

        // Properties see only what was there before this path.
        var details = path.Elements.Select(BindDetails).ToArray();
        var elements = details.Select(e => Declare(e, isAlone: details.Length == 1)).ToArray();
        var variable = path.Variable is null ? null : Introduce(path.Variable, StaticType.Path);
        return path with { Variable = variable, Elements = elements };
    }

    private PathElement BindDetails(PathElement element)
    {
        if (element is NodePattern node)
        {
            RefuseCondition(node.Where);
            return node with { Labels = expressions.BindLabels(node.Labels, scope), Properties = BindProperties(node.Properties) };
        }

        var relationship = (RelationshipPattern)element;
        RefuseCondition(relationship.Where);
        CheckRelationship(relationship);
        return relationship with
        {
            Types = expressions.BindLabels(relationship.Types, scope),
            Properties = BindProperties(relationship.Properties),
        };
    }

    private void RefuseCondition(Expression? where)
    {
        if (where is not null)
        {
            throw BindingErrors.Of("UnexpectedSyntax", $"{Word} cannot have a WHERE inside its pattern.", where.Position);
        }
    }

    private Expression? BindProperties(Expression? properties)
    {
        if (merges && properties is Parameter parameter)
        {
            throw BindingErrors.Of(
                "InvalidParameterUse",
                $"A parameter cannot hold all properties of a pattern that is merged; name them: {{key: ${parameter.Name}.key}}.",
                parameter.Position
            );
        }

        if (merges && properties is not null)
        {
            MergeRules.Check(properties);
        }
        var bound = expressions.BindPatternProperties(properties, scope);
        if (bound is not null && _introduced.Count > 0)
        {
            RemarkOnOwn(bound);
        }
        return bound;
    }

    /// <summary>Neo4j does not promise in which order one CREATE makes its parts.</summary>
    private void RemarkOnOwn(Expression expression)
    {
        if (expression is Variable used && _introduced.Exists(made => made.Symbol == used.Symbol))
        {
            context.Remarks.Deprecated(
                $"To read `{used.Name}` in the {Word} that makes it",
                $"make it in a {Word} of its own before",
                used.Position
            );
        }
        foreach (var child in expression.Children)
        {
            RemarkOnOwn(child);
        }
    }

    private void CheckRelationship(RelationshipPattern relationship)
    {
        if (relationship.Variable is { } name && scope.Find(name.Name) is not null)
        {
            throw BindingErrors.AlreadyBound(name.Name, name.Position);
        }
        if (relationship.Length is not null || relationship.Quantifier is not null)
        {
            throw BindingErrors.Of("CreatingVarLength", $"{Word} cannot make a relationship of variable length.", relationship.Position);
        }
        if (relationship.Types is DynamicLabel { Any: true } any)
        {
            throw BindingErrors.Of("UnexpectedSyntax", $"{Word} must know the type: write $(...) in place of $any(...).", any.Position);
        }
        if (relationship.Types is DynamicLabel { Expression: ListLiteral { Items.Count: not 1 } several })
        {
            throw BindingErrors.Of(
                "NoSingleRelationshipType",
                $"{Word} needs exactly one relationship type, but here are {several.Items.Count}.",
                several.Position
            );
        }
        if (relationship.Types is not (LabelName or DynamicLabel))
        {
            throw BindingErrors.Of(
                "NoSingleRelationshipType",
                relationship is { Types: null, Variable: { } only }
                    ? $"{Word} needs exactly one relationship type. `{only.Name}` is only a name here: a type begins with a colon, -[:{only.Name}]->."
                    : $"{Word} needs exactly one relationship type, such as -[:KNOWS]->.",
                relationship.Position
            );
        }

        if (!merges && relationship.Direction == PatternDirection.Either)
        {
            throw BindingErrors.Of("RequiresDirectedRelationship", "CREATE needs a direction: --> or <--.", relationship.Position);
        }
    }

    private PathElement Declare(PathElement element, bool isAlone)
    {
        if (element is RelationshipPattern relationship)
        {
            if (relationship.Variable is not { } name)
            {
                return relationship with { Variable = Anonymous("relationship", StaticType.Relationship, relationship) };
            }
            if (scope.Find(name.Name) is not null)
            {
                throw BindingErrors.AlreadyBound(name.Name, name.Position);
            }
            return relationship with { Variable = Introduce(name, StaticType.Relationship) };
        }

        var node = (NodePattern)element;
        CheckLabels(node);
        if (node.Variable is null)
        {
            return node with { Variable = Anonymous("node", StaticType.Node, node) };
        }
        if (scope.Find(node.Variable.Name) is not { } found)
        {
            return node with { Variable = Introduce(node.Variable, StaticType.Node) };
        }
        if (isAlone || node.Labels is not null || node.Properties is not null)
        {
            throw BindingErrors.AlreadyBound(node.Variable.Name, node.Position);
        }
        var type = context.TypeOf(found);
        if (type is not (StaticType.Node or StaticType.Any or StaticType.Null))
        {
            throw BindingErrors.TypeConflict(found.Name, type, StaticType.Node, node.Position);
        }
        return node with { Variable = node.Variable with { Symbol = found.Symbol } };
    }

    private void CheckLabels(NodePattern node)
    {
        if (node.Labels is not null && HasChoice(node.Labels))
        {
            throw BindingErrors.Of(
                "UnexpectedSyntax",
                $"{Word} sets labels one beside the other (:A:B); it knows no '|', '!', '%' or $any(...).",
                node.Position
            );
        }
    }

    private static bool HasChoice(LabelExpression labels) =>
        labels switch
        {
            LabelName or DynamicLabel { Any: false } => false,
            LabelAnd and => and.Operands.Any(HasChoice),
            _ => true,
        };

    private Variable Introduce(Variable written, StaticType type)
    {
        var variable = context.NewSymbol(written.Name, type, written.Position);
        scope.Declare(variable);
        _introduced.Add(variable);
        return variable;
    }

    private Variable Anonymous(string kind, StaticType type, AstNode node)
    {
        var variable = context.NewAnonymous(kind, type, node.Position);
        _introduced.Add(variable);
        return variable;
    }
}
