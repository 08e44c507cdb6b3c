using Explorer.Cypher.Errors;
using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>Makes an automaton of the elements of a path.</summary>
/// <param name="symbols">For variables that the shape needs and the text does not name.</param>
/// <param name="known">The symbols that have values before the search.</param>
/// <param name="reversed">Whether to walk against the text.</param>
internal sealed class PathAutomatonBuilder(SymbolSource symbols, IReadOnlySet<int> known, bool reversed)
{
    private readonly List<Place> _places = [];
    private readonly List<AutomatonGroup> _groups = [];

    /// <summary>The automaton of a path.</summary>
    /// <param name="elements">Nodes, and relationships or groups between them.</param>
    /// <param name="where">What the path as a whole must meet.</param>
    public PathAutomaton Build(IReadOnlyList<PathElement> elements, Expression? where)
    {
        List<Expression> conditions = [.. Predicate.Conjuncts(where)];
        elements = reversed ? [.. elements.Reverse()] : elements;
        AddNode((NodePattern)elements[0], group: -1, conditions);
        for (var i = 1; i < elements.Count; i += 2)
        {
            AddPart(elements[i], (NodePattern)elements[i + 1], conditions);
        }

        return new PathAutomaton([.. _places.Select(place => place.Finished())], _groups, conditions, reversed);
    }

    private void AddPart(PathElement part, NodePattern next, List<Expression> conditions)
    {
        switch (part)
        {
            case GroupPattern group:
                AddGroup(group, next, conditions);
                break;
            case RelationshipPattern { Length: null } single:
                AddWalk(single, next, group: -1, conditions);
                break;
            case RelationshipPattern { Length: { } length } chain:
                AddChain(chain, length, next, conditions);
                break;
            default:
                throw new InvalidOperationException($"No path goes over {part.GetType().Name}");
        }
    }

    /// <summary>Relationships in a row: a repeated part of one relationship, whose nodes have no names.</summary>
    private void AddChain(RelationshipPattern chain, VariableLength length, NodePattern next, List<Expression> conditions)
    {
        if (known.Contains(chain.Variable!.Symbol))
        {
            throw new CypherException(
                CypherErrorType.NotSupported,
                CypherPhase.CompileTime,
                "PathSelector",
                $"`{chain.Variable.Name}` is known already; a path with a selector cannot go over a list of relationships that is given",
                chain.Position.Line,
                chain.Position.Column
            );
        }

        var each = symbols.Fresh(" each " + chain.Variable.Name.Trim());
        var once = chain with
        {
            Variable = each,
            Length = null,
            Where = chain.Where is null ? null : Substitution.Replace(chain.Where, chain.Variable, each),
        };
        var path = new PathPattern(null, null, [Anonymous(), once, Anonymous()]);
        var quantifier = new PathQuantifier(length.Minimum ?? 1, length.Maximum);
        AddGroup(new GroupPattern(path, null, quantifier) { Variables = [new GroupVariable(each, chain.Variable)] }, next, conditions);
    }

    private NodePattern Anonymous() => new(symbols.Fresh(" node"), null, null, null);

    private void AddGroup(GroupPattern group, NodePattern next, List<Expression> conditions)
    {
        if (group.Path.Variable is not null)
        {
            throw new CypherException(
                CypherErrorType.NotSupported,
                CypherPhase.CompileTime,
                "PathSelector",
                "A repeated part of a path with a selector cannot name its own path",
                group.Position.Line,
                group.Position.Column
            );
        }

        var (minimum, maximum) = (group.Quantifier!.Minimum, group.Quantifier.Maximum);
        var number = _groups.Count;
        var before = _places[^1];
        List<Expression> together = [.. Predicate.Conjuncts(group.Where)];
        IReadOnlyList<PathElement> inside = reversed ? [.. group.Path.Elements.Reverse()] : group.Path.Elements;
        var first = _places.Count;
        AddNode((NodePattern)inside[0], number, together);
        for (var i = 1; i < inside.Count; i += 2)
        {
            AddWalk((RelationshipPattern)inside[i], (NodePattern)inside[i + 1], number, together);
        }

        var last = _places[^1];
        _groups.Add(new AutomatonGroup(minimum, maximum, group.Variables, together));
        AddNode(next, group: -1, conditions);
        var after = _places.Count - 1;
        if (maximum != 0)
        {
            before.Moves.Add(Jump(AutomatonMoveKind.Enter, first));
        }

        if (minimum == 0)
        {
            before.Moves.Add(Jump(AutomatonMoveKind.Skip, after));
        }

        last.Moves.Add(Jump(AutomatonMoveKind.Again, first));
        last.Moves.Add(Jump(AutomatonMoveKind.Leave, after));
    }

    private static AutomatonMove Jump(AutomatonMoveKind kind, int to) => new(kind, to, null, []);

    private void AddNode(NodePattern node, int group, List<Expression> together)
    {
        List<Expression> all = [];
        if (node.Labels is not null)
        {
            all.Add(new LabelTest(node.Variable!, node.Labels) { Position = node.Position });
        }

        PatternGraphBuilder.AddProperties(node.Variable!, node.Properties, all.Add);
        all.AddRange(Predicate.Conjuncts(node.Where));
        var own = Take(all, [node.Variable!.Symbol]);
        together.AddRange(all);
        _places.Add(new Place(node.Variable, group, [.. own, .. Take(together, [node.Variable.Symbol])]));
    }

    private void AddWalk(RelationshipPattern pattern, NodePattern next, int group, List<Expression> together)
    {
        var from = _places[^1];
        var relationship = pattern.Variable!;
        List<Expression> all = [];
        if (!PatternGraphBuilder.TryTypes(pattern.Types, out var types))
        {
            all.Add(new LabelTest(relationship, pattern.Types!));
        }

        PatternGraphBuilder.AddProperties(relationship, pattern.Properties, all.Add);
        all.AddRange(Predicate.Conjuncts(pattern.Where));
        together.AddRange(all);
        AddNode(next, group, together);
        var predicates = Take(together, [from.Node.Symbol, relationship.Symbol, next.Variable!.Symbol]);
        var direction = reversed ? pattern.Direction.Turned() : pattern.Direction;
        var step = new ExpandStep(from.Node, relationship, next.Variable, direction, types, []);
        from.Moves.Add(new AutomatonMove(AutomatonMoveKind.Walk, _places.Count - 1, step, predicates));
    }

    /// <summary>Takes out the predicates that these symbols, and what is known, are enough for.</summary>
    private List<Expression> Take(List<Expression> predicates, HashSet<int> symbols)
    {
        var taken = predicates.FindAll(p => ExpressionVariables.Of(p).All(s => symbols.Contains(s) || known.Contains(s)));
        predicates.RemoveAll(taken.Contains);
        return taken;
    }

    /// <summary>A state in the making.</summary>
    private sealed record Place(Variable Node, int Group, IReadOnlyList<Expression> Predicates)
    {
        public List<AutomatonMove> Moves { get; } = [];

        public AutomatonState Finished() => new(Node, Group, Predicates, Moves);
    }
}
