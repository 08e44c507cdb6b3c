using Explorer.Cypher.Errors;
using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>Takes paths apart into a pattern graph.</summary>
/// <param name="symbols">For variables that the pattern needs and the text does not name.</param>
/// <param name="known">The symbols that are bound before the MATCH.</param>
internal sealed class PatternGraphBuilder(SymbolSource symbols, IReadOnlySet<int> known)
{
    // No two relationships may be the same, so there is a rule for each pair: a thousand would have half a million.
    private const int MostRelationships = 400;
    private const int MostNodes = 1000;

    private readonly PatternGraph _graph = new();
    private readonly List<Variable> _distinct = [];
    private readonly HashSet<int> _relationshipsSeen = [];
    private IReadOnlyList<Expression> _conditions = [];

    /// <summary>The pattern graph of some paths and their WHERE.</summary>
    public PatternGraph Build(IEnumerable<PathPattern> paths, Expression? where)
    {
        _conditions = [.. Predicate.Conjuncts(where)];
        foreach (var path in paths)
        {
            AddPath(path);
        }

        foreach (var condition in _conditions)
        {
            Add(condition);
        }

        AddDistinctRules();
        AddLoneNodes();
        PushIntoChains();
        return _graph;
    }

    // A walk finds nothing where an end of it is null; a node that no walk touches has to be looked at for itself.
    private void AddLoneNodes()
    {
        var touched = _graph.Steps.SelectMany(step => new[] { step.From, step.To }).Symbols();
        foreach (var node in _graph.Nodes)
        {
            if (known.Contains(node.Symbol) && !touched.Contains(node.Symbol))
            {
                Add(new NodeIsThere(node));
            }
        }
    }

    // all(r IN rs WHERE ...) on a chain is a condition on each of its relationships: checked while walking, it cuts the walk short.
    private void PushIntoChains()
    {
        for (var i = 0; i < _graph.Steps.Count; i++)
        {
            if (_graph.Steps[i] is not VarLengthStep chain)
            {
                continue;
            }

            foreach (var predicate in _graph.Predicates.ToArray())
            {
                if (
                    predicate.Expression is QuantifierExpression { Kind: QuantifierKind.All, List: Variable list } quantifier
                    && list.Symbol == chain.Relationship.Symbol
                    && Substitution.Reaches(quantifier.Where)
                    && ExpressionVariables.Of(quantifier.Where).All(s => s == quantifier.Variable.Symbol || known.Contains(s))
                )
                {
                    var each = Substitution.Replace(quantifier.Where, quantifier.Variable, chain.Element);
                    chain = chain with { Predicates = [.. chain.Predicates, .. Predicate.Conjuncts(each)] };
                    _graph.Predicates.Remove(predicate);
                }
            }

            _graph.Steps[i] = chain;
        }
    }

    private void AddPath(PathPattern path)
    {
        if (path.Selector is { Kind: not PathSelectorKind.All })
        {
            AddSelectedPath(path, path.Selector);
            return;
        }

        var elements = Flatten(path.Elements);
        var steps = AddElements(elements);
        if (path.Variable is not null)
        {
            _graph.Paths.Add((path.Variable, new PathConstruction(FirstNode(elements), steps)));
        }
    }

    private static Variable FirstNode(List<PathElement> elements) =>
        elements[0] switch
        {
            NodePattern node => node.Variable!,
            _ => throw new InvalidOperationException("A path begins with a node"),
        };

    // A group without quantifier is a mere pair of parentheses; a repeated one gets nodes on both sides.
    private List<PathElement> Flatten(IReadOnlyList<PathElement> elements)
    {
        var result = new List<PathElement>();
        foreach (var element in elements)
        {
            if (element is GroupPattern { Quantifier: null } group)
            {
                result.AddRange(Flatten(group.Path.Elements));
                AddWhere(group.Where);
                continue;
            }

            if (element is GroupPattern && (result.Count == 0 || result[^1] is GroupPattern))
            {
                result.Add(AnonymousNode());
            }

            result.Add(element);
        }

        if (result[^1] is GroupPattern)
        {
            result.Add(AnonymousNode());
        }

        return result;
    }

    private NodePattern AnonymousNode() => new(symbols.Fresh(" node"), null, null, null);

    private List<PathStep> AddElements(List<PathElement> elements)
    {
        var steps = new List<PathStep>();
        foreach (var node in elements.OfType<NodePattern>())
        {
            AddNode(node);
        }

        for (var i = 1; i < elements.Count - 1; i += 2)
        {
            var from = ((NodePattern)elements[i - 1]).Variable!;
            var to = ((NodePattern)elements[i + 1]).Variable!;
            steps.Add(
                elements[i] is GroupPattern group ? AddGroup(group, from, to) : AddRelationship((RelationshipPattern)elements[i], from, to)
            );
        }

        return steps;
    }

    private void AddNode(NodePattern node)
    {
        var variable = node.Variable!;
        _graph.Add(variable);
        foreach (
            var labels in node.Labels is LabelAnd every ? every.Operands
            : node.Labels is null ? []
            : [node.Labels]
        )
        {
            Add(new LabelTest(variable, labels) { Position = node.Position });
        }

        AddProperties(variable, node.Properties, Add);
        AddWhere(node.Where);
    }

    private PathStep AddGroup(GroupPattern group, Variable from, Variable to)
    {
        _graph.Steps.Add(new RepeatStep(from, to, group));
        var outside = group
            .Path.Relationships.Select(r => group.Variables.First(v => v.Inside.Symbol == r.Variable!.Symbol).Outside)
            .ToArray();
        _distinct.AddRange(outside);
        return new PathStep(outside);
    }

    private PathStep AddRelationship(RelationshipPattern pattern, Variable from, Variable to)
    {
        var isSingle = pattern.Length is null && pattern.Quantifier is null;
        if (isSingle && known.Contains(pattern.Variable!.Symbol) && _relationshipsSeen.Add(pattern.Variable.Symbol))
        {
            _distinct.Add(pattern.Variable);
            var single = SingleStep(pattern, pattern.Variable, from, to);
            _graph.Steps.Add(new KnownRelationshipStep(from, to, single.Relationship, single.Direction, single.Types));
            return new PathStep([pattern.Variable]);
        }

        var relationship = NewOrFiltered(pattern.Variable!);
        _distinct.Add(relationship);
        _graph.Steps.Add(isSingle ? SingleStep(pattern, relationship, from, to) : VarLengthStep(pattern, relationship, from, to));
        return new PathStep([relationship]);
    }

    // A list of relationships that is known already, or a name used twice, is looked for afresh and then compared.
    private Variable NewOrFiltered(Variable relationship)
    {
        if (_relationshipsSeen.Add(relationship.Symbol) && !known.Contains(relationship.Symbol))
        {
            return relationship;
        }

        var fresh = symbols.Fresh(" " + relationship.Name);
        Add(new Comparison(ComparisonOperator.Equal, fresh, relationship));
        return fresh;
    }

    private RelationshipStep SingleStep(RelationshipPattern pattern, Variable relationship, Variable from, Variable to)
    {
        if (!TryTypes(pattern.Types, out var types))
        {
            Add(new LabelTest(relationship, pattern.Types!));
        }

        AddProperties(relationship, pattern.Properties, Add);
        AddWhere(pattern.Where);
        return new RelationshipStep(from, to, relationship, pattern.Direction, types);
    }

    private VarLengthStep VarLengthStep(RelationshipPattern pattern, Variable relationship, Variable from, Variable to)
    {
        var element = symbols.Fresh(" each " + pattern.Variable!.Name.Trim());
        var predicates = new List<Expression>();
        if (!TryTypes(pattern.Types, out var types))
        {
            predicates.Add(new LabelTest(element, pattern.Types!));
        }

        AddProperties(element, pattern.Properties, predicates.Add);
        if (pattern.Where is not null)
        {
            // Inside its own brackets the variable of a repeated relationship means one of them.
            predicates.AddRange(Predicate.Conjuncts(Substitution.Replace(pattern.Where, pattern.Variable!, element)));
        }

        var (minimum, maximum) = pattern.Quantifier is { } quantifier
            ? (quantifier.Minimum, quantifier.Maximum)
            : (pattern.Length!.Minimum ?? 1, pattern.Length.Maximum);
        return new VarLengthStep(from, to, relationship, pattern.Direction, types, minimum, maximum, element, predicates);
    }

    private void AddSelectedPath(PathPattern path, PathSelector selector)
    {
        var elements = Flatten(path.Elements);
        var (from, to) = ((NodePattern)elements[0], (NodePattern)elements[^1]);
        var variable = path.Variable ?? symbols.Fresh(" path");
        var isFunction = selector.Kind is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction;
        var (startsNarrow, endsNarrow) = (IsNarrow(from), IsNarrow(to));
        var isChain = elements is [NodePattern, RelationshipPattern, NodePattern] && path.Where is null;
        var isBetweenTwo = startsNarrow && endsNarrow && selector.Kind != PathSelectorKind.ShortestGroups && selector.Count == 1;
        if (isChain && (isFunction || isBetweenTwo))
        {
            AddNode(from);
            AddNode(to);
            _graph.SelectedPaths.Add(new SelectedPath(selector, Chain((RelationshipPattern)elements[1], from, to), variable));
            return;
        }

        // The search begins at the end of which fewer nodes are expected; the other end is looked for beforehand only where that is cheap.
        var reversed = endsNarrow && !startsNarrow;
        AddNode(reversed ? to : from);
        if (startsNarrow && endsNarrow)
        {
            AddNode(to);
        }

        var automaton = new PathAutomatonBuilder(symbols, known, reversed).Build(elements, path.Where);
        _graph.Searches.Add(new PathSearch(selector, automaton, reversed ? to.Variable! : from.Variable!, variable));
    }

    private VarLengthStep Chain(RelationshipPattern relationship, NodePattern from, NodePattern to) =>
        VarLengthStep(
            relationship.Length is null && relationship.Quantifier is null
                ? relationship with
                {
                    Length = new VariableLength(1, 1),
                }
                : relationship,
            relationship.Variable!,
            from.Variable!,
            to.Variable!
        );

    /// <summary>Whether few nodes are to be expected here: it is known already, or more than its labels is asked of it.</summary>
    private bool IsNarrow(NodePattern node) =>
        known.Contains(node.Variable!.Symbol)
        || node.Properties is not null
        || node.Where is not null
        || _conditions.Any(condition =>
            condition is not LabelTest
            && ExpressionVariables.Of(condition) is var needs
            && needs.Contains(node.Variable.Symbol)
            && needs.All(symbol => symbol == node.Variable.Symbol || known.Contains(symbol))
        );

    private void AddDistinctRules()
    {
        if (_distinct.Count > MostRelationships || _graph.Nodes.Count > MostNodes)
        {
            throw TooLarge();
        }

        var types = _distinct.Select(TypesOf).ToArray();
        for (var i = 0; i < _distinct.Count; i++)
        {
            for (var j = i + 1; j < _distinct.Count; j++)
            {
                if (types[i].Count == 0 || types[j].Count == 0 || types[i].Any(types[j].Contains))
                {
                    Add(new DistinctRelationships(_distinct[i], _distinct[j]));
                }
            }
        }
    }

    private CypherException TooLarge()
    {
        var position = _distinct.Concat(_graph.Nodes).Select(v => v.Position).FirstOrDefault(p => p.Line > 0);
        return new CypherException(
            CypherErrorType.LimitExceeded,
            CypherPhase.CompileTime,
            "Pattern",
            $"One MATCH can look for {MostNodes} nodes and {MostRelationships} relationships at most; this one has {_graph.Nodes.Count} and {_distinct.Count}",
            position.Line,
            position.Column
        );
    }

    private IReadOnlyList<string> TypesOf(Variable relationship)
    {
        foreach (var step in _graph.Steps)
        {
            switch (step)
            {
                case RelationshipStep single when single.Relationship.Symbol == relationship.Symbol:
                    return single.Types;
                case KnownRelationshipStep given when given.Relationship.Symbol == relationship.Symbol:
                    return given.Types;
                case VarLengthStep chain when chain.Relationship.Symbol == relationship.Symbol:
                    return chain.Types;
            }
        }

        return [];
    }

    internal static bool TryTypes(LabelExpression? expression, out IReadOnlyList<string> types)
    {
        types = expression switch
        {
            LabelName name => [name.Name],
            LabelOr some when some.Operands.All(o => o is LabelName) => [.. some.Names.Distinct(StringComparer.Ordinal)],
            _ => [],
        };
        return expression is null || types.Count > 0;
    }

    internal static void AddProperties(Variable variable, Expression? properties, Action<Expression> add)
    {
        switch (properties)
        {
            case null:
                break;
            case MapLiteral map:
                foreach (var entry in map.Entries)
                {
                    add(new Comparison(ComparisonOperator.Equal, new PropertyAccess(variable, entry.Key), entry.Value));
                }

                break;
            default:
                add(new MatchesProperties(variable, properties));
                break;
        }
    }

    private void AddWhere(Expression? where)
    {
        foreach (var conjunct in Predicate.Conjuncts(where))
        {
            Add(conjunct);
        }
    }

    private void Add(Expression predicate) => _graph.Predicates.Add(new Predicate(predicate));
}
