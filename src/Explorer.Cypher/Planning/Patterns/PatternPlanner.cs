using Explorer.Cypher.Errors;
using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Planning.Statistics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>
/// Orders the steps of a pattern: from what is known already, or from the cheapest leaf, always the step that leaves the fewest rows.
/// Conditions are applied as soon as what they need is known, which is predicate push-down by construction.
/// </summary>
internal sealed class PatternPlanner
{
    private readonly IGraphStatistics _statistics;
    private readonly SymbolSource _symbols;
    private readonly PatternGraph _graph;
    private readonly Dictionary<int, string> _before;
    private readonly List<Predicate> _predicates;
    private readonly DistinctRules _rules;
    private readonly List<PatternStep> _steps;
    private readonly StepCosts _costs;
    private readonly ComponentStart _start;
    private readonly RelationshipJoinPlanner _joins;

    // Whether the clauses before write: then their rows come first, also where it would be cheaper to begin with what the pattern finds.
    private bool? _writesBefore;
    private LogicalOperator? _input;

    // Symbols that are there whatever part of the plan runs: those of an outer query.
    private HashSet<int> _outer = [];

    /// <param name="statistics">What is known of the graph.</param>
    /// <param name="symbols">For variables that the planner makes up.</param>
    /// <param name="graph">The pattern.</param>
    /// <param name="labels">What labels the nodes of earlier patterns have; those of this one are added.</param>
    public PatternPlanner(IGraphStatistics statistics, SymbolSource symbols, PatternGraph graph, Dictionary<int, string> labels)
    {
        (_statistics, _symbols, _graph) = (statistics, symbols, graph);
        _predicates = [.. graph.Predicates.Where(p => p.Expression is not DistinctRelationships)];
        _rules = new DistinctRules(graph.Predicates);
        _steps = [.. graph.Steps];
        // A pattern of many parts has predicates for each of them: they are gone through once, and found by symbol from then on.
        var bySymbol = new PredicatesBySymbol(_predicates);
        _before = labels;
        var nodeLabels = new NodeLabels(statistics, bySymbol, graph.Steps, labels);
        _costs = new StepCosts(statistics, bySymbol, nodeLabels);
        foreach (var node in graph.Nodes)
        {
            if (nodeLabels.Rarest(node) is { } label)
            {
                labels[node.Symbol] = label;
            }
        }

        _start = new ComponentStart(statistics, _costs, graph, _steps, bySymbol);
        _joins = new RelationshipJoinPlanner(statistics, symbols, _costs);
    }

    /// <summary>The input with the whole pattern matched on top.</summary>
    /// <param name="input">The plan of the clauses before.</param>
    /// <param name="known">The symbols that it carries.</param>
    public LogicalOperator Plan(LogicalOperator input, IReadOnlySet<int> known)
    {
        _input = input;
        var whole = new PartialPlan(input, known);
        _outer = input is Argument ? [.. known] : [];
        ApplyPredicates(whole, known);
        Grow(whole);
        while (_graph.Nodes.Any(n => !whole.Known.Contains(n.Symbol)))
        {
            var component = NextComponent(whole);
            whole = Join(whole, component);
            ApplyPredicates(whole, component.Known);
            Grow(whole);
        }

        foreach (var selected in _graph.SelectedPaths)
        {
            AddSelectedPath(whole, selected);
        }

        foreach (var search in _graph.Searches)
        {
            AddSearch(whole, search);
        }

        AddPaths(whole);
        return whole.Plan;
    }

    private PartialPlan NextComponent(PartialPlan whole)
    {
        HashSet<int> available = [.. _outer, .. whole.Known];
        var leaf = _start.Choose(whole.Known, available);
        var component = new PartialPlan(leaf.Plan, _outer);
        component.Known.UnionWith(leaf.Plan.Introduces.Symbols());
        component.IsCorrelated = leaf.Plan.Expressions.Any(e => !ExpressionVariables.Of(e).IsSubsetOf(_outer));
        if (component.IsCorrelated)
        {
            component.Known.UnionWith(whole.Known);
        }

        foreach (var answered in leaf.Answers)
        {
            _predicates.Remove(answered);
        }

        if (leaf.Plan is RelationshipLeaf { Step: var found })
        {
            _steps.RemoveAll(s => s is RelationshipStep single && single.Relationship.Symbol == found.Relationship.Symbol);
        }

        ApplyPredicates(component, component.Known);
        Grow(component);
        return component;
    }

    private PartialPlan Join(PartialPlan left, PartialPlan right)
    {
        var cardinality = Math.Max(1, left.Plan.Cardinality) * right.Plan.Cardinality;
        HashSet<int> known = [.. left.Known, .. right.Known];
        if (left.Plan is Argument)
        {
            return new PartialPlan(right.Plan, known);
        }

        if (right.IsCorrelated)
        {
            return new PartialPlan(new Apply(left.Plan, right.Plan) { Cardinality = cardinality }, known);
        }

        var keys = JoinKeys.Find(_predicates, left.Known, right.Known);
        if (keys.Count == 0)
        {
            return new PartialPlan(new CartesianProduct(left.Plan, right.Plan) { Cardinality = cardinality }, known);
        }

        foreach (var key in keys)
        {
            _predicates.Remove(key.Predicate);
        }

        // The smaller side goes into the table, which is made before the other side is read.
        var (small, large) = left.Plan.Cardinality <= right.Plan.Cardinality || WritesBefore ? (left, right) : (right, left);
        var smallKeys = keys.Select(k => small == left ? k.Left : k.Right).ToArray();
        var largeKeys = keys.Select(k => small == left ? k.Right : k.Left).ToArray();
        var join = new HashJoin(small.Plan, large.Plan, smallKeys, largeKeys) { Cardinality = cardinality * Math.Pow(0.1, keys.Count) };
        return new PartialPlan(join, known);
    }

    private void Grow(PartialPlan partial)
    {
        while (true)
        {
            CompileWatch.Look();
            PatternStep[] ready = [.. _steps.Where(s => IsReady(s, partial.Known))];
            if (ready.Length == 0)
            {
                return;
            }

            var best = ready.Length == 1 ? ready[0] : StepOrder.First(ready, _steps, partial, _costs);

            _steps.Remove(best);
            // A walk takes the rules of its relationship; what is found in another way does not.
            if (_joins.Plan(partial, best, _predicates, _outer) is { } join && !WritesBefore)
            {
                AddJoin(partial, best, join);
                ApplyPredicates(partial, join.Plan.Left.Introduces.SymbolOfEach());
            }
            else
            {
                AddStep(partial, best);
                ApplyPredicates(partial, best is KnownRelationshipStep given ? [given.Relationship.Symbol] : []);
            }
        }
    }

    private bool WritesBefore => _writesBefore ??= _input is not null && _input.Flatten().Any(o => o.Writes);

    private static bool IsReady(PatternStep step, HashSet<int> known)
    {
        var touches = known.Contains(step.From.Symbol) || known.Contains(step.To.Symbol);
        return step switch
        {
            KnownRelationshipStep given => known.Contains(given.Relationship.Symbol),
            VarLengthStep chain => touches
                && chain.Predicates.All(p => ExpressionVariables.Of(p).All(s => s == chain.Element.Symbol || known.Contains(s))),
            _ => touches,
        };
    }

    // Ends that are known as well are found again and compared.
    private void AddEndpoints(PartialPlan partial, KnownRelationshipStep step)
    {
        var from = NewOrCompared(partial, step.From);
        var to = NewOrCompared(partial, step.To.Symbol == step.From.Symbol ? from : step.To);
        var walk = new ExpandStep(from, step.Relationship, to, step.Direction, step.Types, []);
        partial.Plan = new ProjectEndpoints(partial.Plan, walk) { Cardinality = partial.Plan.Cardinality };
        partial.Known.UnionWith([from.Symbol, to.Symbol]);
    }

    private Variable NewOrCompared(PartialPlan partial, Variable end)
    {
        if (partial.Known.Add(end.Symbol))
        {
            return end;
        }

        var fresh = _symbols.Fresh(" " + end.Name.Trim());
        _predicates.Add(new Predicate(new Comparison(ComparisonOperator.Equal, fresh, end)));
        return fresh;
    }

    private void AddStep(PartialPlan partial, PatternStep step)
    {
        if (step is KnownRelationshipStep given)
        {
            AddEndpoints(partial, given);
            return;
        }

        var reversed = !partial.Known.Contains(step.From.Symbol);
        var (from, to) = reversed ? (step.To, step.From) : (step.From, step.To);
        var into = partial.Known.Contains(to.Symbol);
        var cardinality = Math.Max(_costs.Expanded(step, partial), 0.01);
        _costs.Take(step, partial);
        partial.Plan = step switch
        {
            RelationshipStep single => new Expand(
                partial.Plan,
                Walk(partial, from, single.Relationship, to, single.Direction, single.Types, reversed),
                into
            ),
            VarLengthStep chain => new VarLengthExpand(
                partial.Plan,
                Walk(partial, from, chain.Relationship, to, chain.Direction, chain.Types, reversed),
                chain.Minimum,
                chain.Maximum,
                into,
                chain.Element,
                chain.Predicates,
                reversed
            ),
            RepeatStep repeat => PlanRepeat(partial, repeat, from, to, into, reversed),
            _ => throw new InvalidOperationException($"No operator known for {step.GetType().Name}"),
        };
        partial.Plan = partial.Plan with { Cardinality = cardinality };
        partial.Known.Add(to.Symbol);
        partial.Known.UnionWith(partial.Plan.Introduces.Symbols());
    }

    private void AddJoin(PartialPlan partial, PatternStep step, RelationshipJoin join)
    {
        _predicates.RemoveAll(join.Answers.Contains);
        partial.Plan = join.Plan;
        partial.Known.UnionWith([step.From.Symbol, step.To.Symbol, .. join.Plan.Left.Introduces.SymbolOfEach()]);
    }

    // The rule that no relationship occurs twice is checked while expanding, which is cheaper than afterwards.
    private ExpandStep Walk(
        PartialPlan partial,
        Variable from,
        Variable relationship,
        Variable to,
        PatternDirection direction,
        IReadOnlyList<string> types,
        bool reversed
    ) => new(from, relationship, to, reversed ? direction.Turned() : direction, types, _rules.Take([relationship], partial.Known));

    private Repeat PlanRepeat(PartialPlan partial, RepeatStep step, Variable from, Variable to, bool into, bool reversed)
    {
        var path = step.Group.Path;
        var first = path.Nodes.First().Variable!;
        var last = path.Nodes.Last().Variable!;
        var (start, end) = reversed ? (last, first) : (first, last);
        HashSet<int> known = [.. partial.Known, start.Symbol];
        var inside = new PatternGraphBuilder(_symbols, known).Build([path], step.Group.Where);
        var repetition = new PatternPlanner(_statistics, _symbols, inside, _before).Plan(new Argument(), known);
        var outsides = step.Group.Variables.Where(v => step.Relationships.Any(r => r.Symbol == v.Inside.Symbol)).Select(v => v.Outside);
        return new Repeat(partial.Plan, repetition)
        {
            Minimum = step.Group.Quantifier!.Minimum,
            Maximum = step.Group.Quantifier.Maximum,
            From = from,
            To = to,
            ToIsKnown = into,
            First = start,
            Last = end,
            Groups = step.Group.Variables,
            Relationships = step.Relationships,
            DistinctFrom = _rules.Take([.. outsides], partial.Known),
            Reversed = reversed,
        };
    }

    // Fresh: the symbols that are known only now.
    private void ApplyPredicates(PartialPlan partial, IEnumerable<int> fresh)
    {
        var ready = _predicates.Where(p => p.Needs.IsSubsetOf(partial.Known)).ToHashSet();
        _predicates.RemoveAll(ready.Contains);
        ready.UnionWith(_rules.TakeReady(partial.Known, fresh));
        if (ready.Count == 0)
        {
            return;
        }

        var cardinality = ready.Aggregate(partial.Plan.Cardinality, (rows, predicate) => rows * _costs.SelectivityOf(predicate));

        partial.Plan = new Filter(partial.Plan, [.. ready.Select(p => p.Expression)]) { Cardinality = Math.Max(cardinality, 0.01) };
    }

    private void AddSelectedPath(PartialPlan partial, SelectedPath selected)
    {
        partial.Plan = SelectedPathPlanner.Plan(partial.Plan, selected, _predicates, partial.Known);
        partial.Known.UnionWith(partial.Plan.Introduces.Symbols());
        ApplyPredicates(partial, []);
    }

    private void AddSearch(PartialPlan partial, PathSearch search)
    {
        var selector = search.Selector;
        partial.Plan = new StatefulShortestPath(
            partial.Plan,
            search.Automaton.Knowing(partial.Known),
            search.Start,
            selector.Count,
            selector.Kind is PathSelectorKind.AllShortest or PathSelectorKind.ShortestGroups,
            search.Path
        )
        {
            Cardinality = partial.Plan.Cardinality * 10,
        };
        var found = partial.Plan.Introduces.SymbolOfEach();
        partial.Known.UnionWith(found);
        ApplyPredicates(partial, found);
    }

    private void AddPaths(PartialPlan partial)
    {
        if (_graph.Paths.Count == 0)
        {
            return;
        }

        partial.Plan = new Projection(partial.Plan, [.. _graph.Paths.Select(p => new ComputedVariable(p.Path, p.Construction))])
        {
            Cardinality = partial.Plan.Cardinality,
        };
        partial.Known.UnionWith(_graph.Paths.Select(p => p.Path.Symbol));
        ApplyPredicates(partial, []);
    }
}
