using Explorer.Cypher.Planning.Statistics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>Estimates how many rows the steps of a pattern give.</summary>
/// <param name="statistics">The counts of the graph.</param>
/// <param name="predicates">The predicates of the pattern by the symbols that they need.</param>
/// <param name="labels">The labels of its nodes.</param>
internal sealed class StepCosts(IGraphStatistics statistics, PredicatesBySymbol predicates, NodeLabels labels)
{
    // How many steps of a chain without an upper bound are reckoned with.
    private const long LongestReckoned = 4;

    // The share of a node's label among those that the step before leads to: with a type that leads to that label alone, all of them.
    private readonly Dictionary<(int Node, string Label), double> _shares = [];

    /// <summary>The rows after a step on top of a plan, what its end node must satisfy taken into account.</summary>
    public double Of(PatternStep step, PartialPlan partial)
    {
        if (step is KnownRelationshipStep)
        {
            return partial.Plan.Cardinality;
        }

        var (from, to) = Ends(step, partial);
        var rows = Expanded(step, partial);
        if (partial.Known.Contains(to.Symbol))
        {
            return rows;
        }

        foreach (var predicate in predicates[to.Symbol])
        {
            if (predicate.Needs.All(s => s == to.Symbol || partial.Known.Contains(s)))
            {
                rows *= LabelOf(predicate, to) is { } label ? ShareOf(step, from, to, label) : SelectivityOf(predicate);
            }
        }

        return rows;
    }

    /// <summary>The rows of a step itself, before anything is asked of its end node.</summary>
    public double Expanded(PatternStep step, PartialPlan partial)
    {
        var (from, to) = Ends(step, partial);
        return partial.Known.Contains(to.Symbol)
            ? partial.Plan.Cardinality
                * Math.Min(1, FanOut(step, from, labels.Rarest(to)) / Math.Max(1, labels.CountOf(labels.Likely(to, step))))
            : partial.Plan.Cardinality * FanOut(step, from);
    }

    /// <summary>Remembers which step leads to a node, so that its label is judged by what that step reaches.</summary>
    public void Take(PatternStep step, PartialPlan partial)
    {
        var (from, to) = Ends(step, partial);
        if (partial.Known.Contains(to.Symbol))
        {
            return;
        }

        foreach (var label in predicates[to.Symbol].Select(p => LabelOf(p, to)).OfType<string>())
        {
            _shares[(to.Symbol, label)] = ShareOf(step, from, to, label);
        }
    }

    /// <summary>The relationships of a step at one node, on average.</summary>
    public double FanOut(PatternStep step, Variable from) => FanOut(step, from, toLabel: null);

    /// <summary>The share of rows that pass a predicate.</summary>
    public double SelectivityOf(Predicate predicate)
    {
        if (predicate.Expression is LabelTest { Operand: Variable node, Labels: LabelName label })
        {
            return _shares.TryGetValue((node.Symbol, label.Name), out var share)
                ? share
                : statistics.NodesWithLabel(label.Name) / Math.Max(1, statistics.Nodes);
        }

        return IndexSelectivity.Of(predicate.Expression, statistics, labels) ?? predicate.Selectivity;
    }

    private double FanOut(PatternStep step, Variable from, string? toLabel)
    {
        var (types, direction) = step switch
        {
            RelationshipStep single => (single.Types, single.Direction),
            VarLengthStep chain => (chain.Types, chain.Direction),
            _ => ([], PatternDirection.Either),
        };
        var outgoing = from.Symbol == step.From.Symbol ? PatternDirection.Outgoing : PatternDirection.Incoming;
        var label = labels.Likely(from, step);
        var found = 0.0;
        if (direction == PatternDirection.Either || direction == outgoing)
        {
            found += statistics.Connections(types, label, toLabel);
        }

        if (direction != outgoing)
        {
            found += statistics.Connections(types, toLabel, label);
        }

        var degree = found / Math.Max(1, labels.CountOf(label));
        return step switch
        {
            RelationshipStep => degree,
            VarLengthStep chain => Chains(degree, chain),
            _ => Math.Pow(Math.Max(1, degree), 2),
        };
    }

    // A chain may go on wherever it has come to, so that each step has as many ways as the first.
    private static double Chains(double degree, VarLengthStep chain)
    {
        var longest = Math.Min(chain.Maximum ?? long.MaxValue, Math.Max(chain.Minimum, 1) + LongestReckoned - 1);
        var (rows, ways) = (chain.Minimum == 0 ? 1.0 : 0, 1.0);
        for (long length = 1; length <= longest && ways is > 0.001 and < 1e12; length++)
        {
            ways *= degree;
            rows += length >= chain.Minimum ? ways : 0;
        }

        return Math.Max(rows, 0.01);
    }

    private double ShareOf(PatternStep step, Variable from, Variable to, string label)
    {
        if (step is not RelationshipStep)
        {
            return _shares.GetValueOrDefault((to.Symbol, label), statistics.NodesWithLabel(label) / Math.Max(1, statistics.Nodes));
        }

        var all = FanOut(step, from);
        return all > 0 ? Math.Min(1, FanOut(step, from, label) / all) : 1;
    }

    private static (Variable From, Variable To) Ends(PatternStep step, PartialPlan partial) =>
        partial.Known.Contains(step.From.Symbol) ? (step.From, step.To) : (step.To, step.From);

    private static string? LabelOf(Predicate predicate, Variable node) =>
        predicate.Expression is LabelTest { Operand: Variable tested, Labels: LabelName label } && tested.Symbol == node.Symbol
            ? label.Name
            : null;
}
