using Explorer.Cypher.Errors;
using Explorer.Cypher.Execution.Evaluation;
using Explorer.Cypher.Execution.Operators;
using Explorer.Cypher.Functions;
using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Planning.Statistics;
using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax.Ast;
using Explorer.Graph.Store;
using Explorer.Graph.Values;
using Logical = Explorer.Cypher.Planning.LogicalPlan;

namespace Explorer.Cypher.Execution.Mapping;

/// <summary>Turns logical operators into physical ones: one exhaustive switch. The slot of a variable is its symbol.</summary>
internal sealed partial class PhysicalPlanner
{
    private readonly ExpressionCompiler _compiler;
    private readonly GraphStatistics _statistics;
    private readonly Dictionary<LogicalOperator, int> _operatorIds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<LogicalOperator, PhysicalOperator> _mapped = new(ReferenceEqualityComparer.Instance);
    private readonly bool _writes;
    private int _nestedPlans;

    // What the operators being mapped may hold values for: the run, or an evaluation of the expression that they stand in, and the variables that do not change while they are open.
    private HoldingScope? _around;
    private IReadOnlySet<int> _fixed = new HashSet<int>();

    private PhysicalPlanner(GraphStatistics statistics, bool writes)
    {
        _statistics = statistics;
        _writes = writes;
        _compiler = new ExpressionCompiler(MapNested, writes);
        _around = _compiler.Scope;
    }

    /// <summary>The physical plan of a statement.</summary>
    public static PhysicalPlan Plan(LogicalOperator plan, BoundStatement statement, SymbolSource symbols, GraphStatistics statistics)
    {
        // Between two batches others may write.
        var writes = statement.Writes || plan.Flatten().Any(o => o is Logical.TransactionApply);
        var planner = new PhysicalPlanner(statistics, writes);
        var columns = statement.Query!.Columns;
        var root = planner.Map(plan, columns.Select(c => c.Variable).Symbols());
        return new PhysicalPlan(
            root,
            [.. columns.Select(c => c.Name)],
            columns.Select(c => c.Variable).SymbolOfEach(),
            symbols.Count,
            planner._nestedPlans,
            planner._compiler.HeldValueCount,
            planner._operatorIds,
            statement.Writes
        );
    }

    /// <summary>The physical operator for a plan.</summary>
    /// <param name="plan">The logical plan.</param>
    /// <param name="needed">The symbols that are read above it.</param>
    private PhysicalOperator Map(LogicalOperator plan, IReadOnlySet<int> needed)
    {
        StackGuard.Check();
        HashSet<int> below = [.. needed, .. SymbolUse.ReadBy(plan)];
        var above = _compiler.Scope;
        // Where nothing comes from outside the run itself is the opening; a plan within an expression may be opened once for all of it.
        var isInRun = _around is { Kind: HoldingKind.Run };
        var opening = isInRun && _fixed.Count == 0 ? null : new HoldingScope(HoldingKind.Opening, _around, _fixed, !isInRun);
        _compiler.Scope = opening ?? _around;
        var result = MapOperator(plan, needed, below);
        _compiler.Scope = above;
        result.HeldPlaces = opening is null ? [] : [.. opening.Places];
        result.Id = _operatorIds.Count;
        _operatorIds[plan] = result.Id;
        _mapped[plan] = result;
        return result;
    }

    private PhysicalOperator MapOperator(LogicalOperator plan, IReadOnlySet<int> needed, HashSet<int> below) =>
        plan switch
        {
            Logical.Argument => new Operators.Argument(),
            Logical.AllNodesScan scan => new Operators.AllNodesScan(scan.Node.Symbol),
            Logical.NodeByLabelScan scan => new Operators.NodeByLabelScan(scan.Node.Symbol, scan.Label),
            Logical.NodeIndexOrderedScan scan => new Operators.NodeIndexOrderedScan(
                scan.Node.Symbol,
                scan.Label,
                scan.Key,
                scan.Descending
            ),
            Logical.StoredAggregation stored => new Operators.StoredAggregation(
                stored.IsOnNodes ? EntityKind.Node : EntityKind.Relationship,
                [.. stored.Names],
                [.. stored.Aggregates.Select(one => new Operators.StoredColumn(one.Variable.Symbol, one.Kind, one.Key))]
            ),
            Logical.NodeIndexSeek seek => new Operators.NodeIndexSeek(
                seek.Node.Symbol,
                seek.Label,
                [.. seek.Keys],
                _compiler.Compile(seek.Values),
                _statistics.Indexes(seek.Label).Any(i => i.IsUnique && i.Keys.SequenceEqual(seek.Keys))
            ),
            Logical.NodeIndexListSeek seek => new Operators.NodeIndexListSeek(
                seek.Node.Symbol,
                seek.Label,
                [.. seek.Keys],
                _compiler.Compile(seek.Values),
                _compiler.Compile(seek.List)
            ),
            Logical.NodeIndexRangeSeek seek => new Operators.NodeIndexRangeSeek(
                seek.Node.Symbol,
                seek.Label,
                seek.Key,
                MapBound(seek.Lower),
                MapBound(seek.Upper)
            ),
            Logical.NodeByIdSeek seek => new Operators.NodeByIdSeek(seek.Node.Symbol, _compiler.Compile(seek.Id), seek.ByElementId),
            Logical.RelationshipLeaf leaf => new Operators.RelationshipLeaf(MapStep(leaf.Step), MapFinder(leaf)),
            Logical.Expand expand => new Operators.Expand(Map(expand.Input, below), MapStep(expand.Step), expand.Into),
            Logical.NeighbourIntersection both => new Operators.NeighbourIntersection(
                Map(both.Input, below),
                MapStep(both.Step),
                MapStep(both.Closing)
            ),
            Logical.VarLengthExpand expand => new Operators.VarLengthExpand(
                Map(expand.Input, below),
                MapStep(expand.Step),
                expand.Minimum,
                expand.Maximum ?? long.MaxValue,
                expand.Into,
                expand.Element.Symbol,
                Conjunction.Of(_compiler.Compile(expand.Predicates)),
                expand.Reversed,
                needed.Contains(expand.Step.Relationship.Symbol)
            ),
            Logical.LevelExpand expand => new Operators.LevelExpand(
                Map(expand.Input, below),
                MapStep(expand.Step),
                expand.Minimum,
                expand.Maximum ?? long.MaxValue,
                expand.Into,
                expand.Element.Symbol,
                Conjunction.Of(_compiler.Compile(expand.Predicates))
            ),
            Logical.ShortestPath path => new Operators.ShortestPath(
                Map(path.Input, below),
                MapStep(path.Step),
                path.Minimum,
                path.Maximum ?? long.MaxValue,
                path.Count,
                path.Groups,
                path.Path.Symbol,
                path.Element.Symbol,
                Conjunction.Of(_compiler.Compile(path.Predicates)),
                Conjunction.Of(_compiler.Compile(path.Conditions))
            ),
            Logical.StatefulShortestPath search => new Operators.StatefulShortestPath(
                Map(search.Input, below),
                MapAutomaton(search.Automaton),
                search.From.Symbol,
                search.Count,
                search.Groups,
                search.Path.Symbol
            ),
            Logical.Repeat repeat => MapRepeat(repeat, below),
            Logical.ProjectEndpoints endpoints => new Operators.ProjectEndpoints(Map(endpoints.Input, below), MapStep(endpoints.Step)),
            Logical.Filter filter => new Operators.Filter(
                Map(filter.Input, below),
                Conjunction.Of(_compiler.Compile(filter.Predicates)) ?? new Constant(true)
            ),
            Logical.Projection projection => new Operators.Projection(Map(projection.Input, below), MapItems(projection.Items)),
            Logical.Aggregation aggregation => MapAggregation(aggregation),
            Logical.Distinct distinct => new Operators.Distinct(Map(distinct.Input, below), Slots(distinct.Variables)),
            Logical.Sort sort => new Operators.Sort(Map(sort.Input, below), MapKeys(sort.Keys), SymbolUse.Kept(sort.Input, below)),
            Logical.Top top => new Operators.Top(
                Map(top.Input, below),
                MapKeys(top.Keys),
                _compiler.Compile(top.Count),
                SymbolUse.Kept(top.Input, below),
                Writes(top.Input),
                top.IsPresorted
            ),
            Logical.Skip skip => new Operators.Skip(Map(skip.Input, below), _compiler.Compile(skip.Count)),
            Logical.Limit limit => new Operators.Limit(Map(limit.Input, below), _compiler.Compile(limit.Count), Writes(limit.Input)),
            Logical.Unwind unwind => new Operators.Unwind(Map(unwind.Input, below), _compiler.Compile(unwind.List), unwind.Variable.Symbol),
            Logical.LoadCsv load => new Operators.LoadCsv(
                Map(load.Input, below),
                _compiler.Compile(load.Source),
                load.WithHeaders,
                load.Record.Symbol,
                load.Line.Symbol,
                load.File.Symbol,
                load.FieldTerminator
            ),
            Logical.Optional optional => new Operators.Optional(Map(optional.Input, below), SymbolUse.Kept(optional.Input, below)),
            Logical.Eager eager => new Operators.Eager(Map(eager.Input, below), SymbolUse.Kept(eager.Input, below)),
            Logical.CartesianProduct product => new Operators.CartesianProduct(
                Map(product.Left, below),
                Map(product.Right, below),
                SymbolUse.Kept(product.Right, below)
            ),
            Logical.HashJoin join => new Operators.HashJoin(
                Map(join.Left, below),
                Map(join.Right, below),
                _compiler.Compile(join.LeftKeys),
                _compiler.Compile(join.RightKeys),
                SymbolUse.Kept(join.Left, below)
            ),
            Logical.Apply apply => new Operators.Apply(MapOuter(apply, below), MapInner(apply, below)),
            Logical.UnitApply apply => new Operators.UnitApply(MapOuter(apply, below), MapInner(apply, new HashSet<int>())),
            Logical.TransactionApply apply => MapTransactions(apply, below),
            Logical.SemiApply apply => new Operators.SemiApply(MapOuter(apply, below), MapInner(apply, new HashSet<int>()), anti: false),
            Logical.AntiSemiApply apply => new Operators.SemiApply(MapOuter(apply, below), MapInner(apply, new HashSet<int>()), anti: true),
            Logical.SemiJoin join => MapSemiJoin(join, join.Keys, below, anti: false),
            Logical.AntiSemiJoin join => MapSemiJoin(join, join.Keys, below, anti: true),
            Logical.GroupedJoin join => new Operators.GroupedJoin(
                Map(join.Left, below),
                Map(join.Right, join.Reads.Symbols()),
                Slots(join.Keys),
                join.Kind,
                join.Column?.Symbol ?? 0,
                join.Result.Symbol,
                keeps: !_writes
            ),
            Logical.NodeSetScan scan => new Operators.NodeSetScan(Map(scan.Input, below), scan.Node.Symbol),
            Logical.Union union => new Operators.Union(
                [.. union.Branches.Select((b, i) => Map(b, union.BranchColumns[i].Symbols()))],
                [.. union.BranchColumns.Select(Slots)],
                Slots(union.Columns)
            ),
            Logical.ProcedureCall call => new Operators.ProcedureCall(
                Map(call.Input, below),
                call.Procedure,
                _compiler.Compile(call.Arguments),
                [.. call.Yields.Select(y => (y.Field, y.Variable.Symbol))]
            ),
            Logical.Create create => new Operators.Create(Map(create.Input, below), MapCreation(create.Pattern)),
            Logical.Merge merge => new Operators.Merge(
                MapOuter(merge, below),
                MapInner(merge, below),
                MapCreation(merge.Pattern),
                MapUpdates(merge.OnCreate),
                MapUpdates(merge.OnMatch),
                SymbolUse.Kept(merge.Right, below)
            ),
            Logical.SetProperty set => new Operators.SetProperty(Map(set.Input, below), MapUpdates(set.Items)),
            Logical.Remove remove => new Operators.SetProperty(Map(remove.Input, below), MapUpdates(remove.Items)),
            Logical.Delete delete => new Operators.Delete(Map(delete.Input, below), delete.Detach, _compiler.Compile(delete.Targets)),
            Logical.Foreach each => new Operators.Foreach(
                MapOuter(each, below),
                MapInner(each, new HashSet<int>()),
                each.Variable.Symbol,
                _compiler.Compile(each.List)
            ),
            _ => throw new InvalidOperationException($"No physical operator known for {plan.GetType().Name}"),
        };

    // The right reads no row of the left: where nothing writes, one reading serves all openings.
    private Operators.SemiJoin MapSemiJoin(JoiningOperator join, IReadOnlyList<Variable> keys, HashSet<int> below, bool anti) =>
        new(Map(join.Left, below), Map(join.Right, Slots(keys).ToHashSet()), Slots(keys), anti, keeps: !_writes);

    // The outer side keeps what the inner one reads.
    private PhysicalOperator MapOuter(JoiningOperator join, HashSet<int> below) =>
        Map(join.Left, new HashSet<int>([.. below, .. SymbolUse.ReadWithin(join.Right)]));

    // The inner side is opened for each outer row: what it reads and does not fill itself does not change while it is open.
    private PhysicalOperator MapInner(JoiningOperator join, IReadOnlySet<int> needed, int? changing = null)
    {
        var outer = _fixed;
        var given = SymbolUse.ReadWithin(join.Right);
        given.ExceptWith(SymbolUse.FilledWithin(join.Right));
        if (changing is { } symbol)
        {
            given.Remove(symbol);
        }

        _fixed = given;
        var inner = Map(join.Right, needed);
        _fixed = outer;
        return inner;
    }

    // A batch is run after its rows were read, so the rows are held with all that is read within it or above.
    private Operators.TransactionApply MapTransactions(Logical.TransactionApply apply, HashSet<int> below)
    {
        HashSet<int> outer = [.. below, .. SymbolUse.ReadWithin(apply.Right)];
        return new Operators.TransactionApply(
            MapOuter(apply, below),
            MapInner(apply, below),
            SymbolUse.Kept(apply.Left, outer),
            Slots(apply.Columns),
            apply.BatchSize is null ? null : _compiler.Compile(apply.BatchSize),
            apply.OnError,
            apply.Status?.Symbol
        );
    }

    private Evaluator MapNested(NestedPlan nested)
    {
        // How many relationships a node has is known without walking them.
        if (
            nested is
            {
                Kind: BoundSubqueryKind.Count,
                Plan: Logical.Expand { Into: false, Input: Logical.Argument, Step: { DistinctFrom.Count: 0 } step }
            }
        )
        {
            return new DegreeCount(MapStep(step));
        }

        HashSet<int> needed = nested.Column is null ? [] : [nested.Column.Symbol];
        var (around, outer) = (_around, _fixed);
        _around = _compiler.Scope;
        _fixed = nested.Imports.Symbols();
        var plan = Map(nested.Plan, needed);
        (_around, _fixed) = (around, outer);
        return new NestedPlanEvaluator(_nestedPlans++, nested.Kind, plan, nested.Column?.Symbol ?? 0);
    }

    private Operators.Repeat MapRepeat(Logical.Repeat repeat, HashSet<int> below)
    {
        var inside = SymbolUse.FilledWithin(repeat.Right);
        inside.UnionWith(repeat.Groups.Select(g => g.Inside.Symbol));
        inside.Remove(repeat.First.Symbol);
        var slots = inside.Append(repeat.First.Symbol).ToArray();
        return new Operators.Repeat(
            MapOuter(repeat, below),
            // All levels of a walk are open at once and hold values together, but each begins at a node of its own.
            MapInner(repeat, new HashSet<int>([.. below, .. inside]), changing: repeat.First.Symbol),
            new RepeatSlots
            {
                From = repeat.From.Symbol,
                To = repeat.To.Symbol,
                ToIsKnown = repeat.ToIsKnown,
                First = repeat.First.Symbol,
                Last = repeat.Last.Symbol,
                Inside = slots,
                RelationshipColumns = [.. repeat.Relationships.Select(r => Array.IndexOf(slots, r.Symbol))],
                Outside = [.. repeat.Groups.Select(g => g.Outside.Symbol)],
                OutsideColumns = [.. repeat.Groups.Select(g => Array.IndexOf(slots, g.Inside.Symbol))],
                DistinctFrom = Slots(repeat.DistinctFrom),
                Reversed = repeat.Reversed,
            },
            repeat.Minimum,
            repeat.Maximum ?? long.MaxValue
        );
    }

    private SearchAutomaton MapAutomaton(PathAutomaton automaton) =>
        new(
            [
                .. automaton.States.Select(state => new SearchState(
                    state.Node.Symbol,
                    state.IsKnown,
                    state.Group,
                    Conjunction.Of(_compiler.Compile(state.Predicates)),
                    [
                        .. state.Moves.Select(move => new SearchMove(
                            move.Kind,
                            move.To,
                            move.Step is null ? null : MapStep(move.Step),
                            move.IsKnown,
                            Conjunction.Of(_compiler.Compile(move.Predicates))
                        )),
                    ]
                )),
            ],
            [
                .. automaton.Groups.Select(group => new SearchGroup(
                    group.Minimum,
                    group.Maximum,
                    Slots([.. group.Variables.Select(v => v.Inside)]),
                    Slots([.. group.Variables.Select(v => v.Outside)]),
                    Conjunction.Of(_compiler.Compile(group.Conditions))
                )),
            ],
            Conjunction.Of(_compiler.Compile(automaton.Conditions)),
            automaton.Reversed
        );

    private static Step MapStep(ExpandStep step) =>
        new(
            step.From.Symbol,
            step.Relationship.Symbol,
            step.To.Symbol,
            step.Direction switch
            {
                PatternDirection.Outgoing => Direction.Outgoing,
                PatternDirection.Incoming => Direction.Incoming,
                _ => Direction.Both,
            },
            [.. step.Types],
            Slots(step.DistinctFrom)
        );

    private Func<ExecutionContext, string, IEnumerable<RelationshipId>> MapFinder(Logical.RelationshipLeaf leaf)
    {
        switch (leaf)
        {
            case Logical.RelationshipTypeScan:
                return RelationshipSeeks.All;
            case Logical.RelationshipIndexSeek seek:
                var (seekKeys, values) = (seek.Keys.ToArray(), _compiler.Compile(seek.Values));
                return (context, type) => RelationshipSeeks.Equal(context, type, seekKeys, values);
            case Logical.RelationshipIndexRangeSeek range:
                var (rangeKeys, prefix) = (range.Keys.ToArray(), _compiler.Compile(range.Equal));
                var (lower, upper) = (MapBound(range.Lower), MapBound(range.Upper));
                return (context, type) => RelationshipSeeks.Range(context, type, rangeKeys, prefix, lower, upper);
            case Logical.RelationshipIntervalSeek intervals:
                var (keys, equal) = (intervals.Keys.ToArray(), _compiler.Compile(intervals.Equal));
                var (begins, ends) = (MapBound(intervals.Begins)!, MapBound(intervals.Ends)!);
                return (context, type) => RelationshipSeeks.Intervals(context, type, keys, equal, begins, ends);
            default:
                throw new InvalidOperationException($"No physical operator known for {leaf.GetType().Name}");
        }
    }

    private SeekBound? MapBound(RangeBound? bound) =>
        bound is null ? null : new SeekBound(_compiler.Compile(bound.Value), bound.Inclusive, bound.IsPrefix);

    private SlotExpression[] MapItems(IReadOnlyList<ComputedVariable> items)
    {
        var mapped = new SlotExpression[items.Count];
        for (var i = 0; i < mapped.Length; i++)
        {
            mapped[i] = new SlotExpression(items[i].Variable.Symbol, _compiler.Compile(items[i].Expression));
        }

        return mapped;
    }

    private AggregateColumn MapAggregate(ComputedVariable item)
    {
        if (item.Expression is CountStar)
        {
            return new AggregateColumn(item.Variable.Symbol, FunctionCatalog.CountAll, null, null, false);
        }

        var call = (FunctionCall)item.Expression;
        if (!FunctionCatalog.TryFind(call.Name, out var function) || function is not AggregateFunction aggregate)
        {
            throw new InvalidOperationException($"There is no aggregate {call.Name}");
        }

        var arguments = _compiler.Compile(call.Arguments);
        return new AggregateColumn(item.Variable.Symbol, aggregate, arguments[0], arguments.ElementAtOrDefault(1), call.Distinct);
    }

    private static Operators.SortKey[] MapKeys(IReadOnlyList<Logical.SortKey> keys) =>
        Array.ConvertAll([.. keys], k => new Operators.SortKey(k.Variable.Symbol, k.Descending));

    private static int[] Slots(IReadOnlyList<Variable> variables) => variables.SymbolOfEach();

    private static bool Writes(Logical.LogicalOperator plan) => plan.Flatten().Any(o => o.Writes);
}
