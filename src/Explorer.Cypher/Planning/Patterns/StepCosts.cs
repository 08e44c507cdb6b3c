using Explorer.Cypher.Planning.Statistics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>Estimates how many rows the steps of a pattern give.</summary>
/// <param name="statistics">The counts of the graph.</param>
/// <param name="predicates">The predicates of the pattern by the symbols that they need.</param>
internal sealed class StepCosts(IGraphStatistics statistics, ILookup<int, Predicate> predicates)
{
    /// <summary>The rows after a step on top of a plan, what its end node must satisfy taken into account.</summary>
    public double Of(PatternStep step, PartialPlan partial)
    {
        if (step is KnownRelationshipStep)
        {
            return partial.Plan.Cardinality;
        }

        var forward = partial.Known.Contains(step.From.Symbol);
        var (from, to) = forward ? (step.From, step.To) : (step.To, step.From);
        var fanOut = FanOut(step, from);
        if (partial.Known.Contains(to.Symbol))
        {
            return partial.Plan.Cardinality * Math.Min(fanOut / Math.Max(1, statistics.Nodes), 0.5);
        }

        var selectivity = 1.0;
        foreach (var predicate in predicates[to.Symbol])
        {
            if (predicate.Needs.All(s => s == to.Symbol || partial.Known.Contains(s)))
            {
                selectivity *= SelectivityOf(predicate);
            }
        }

        return partial.Plan.Cardinality * fanOut * selectivity;
    }

    /// <summary>The relationships of a step at one node, on average.</summary>
    public double FanOut(PatternStep step, Variable from)
    {
        var labels = predicates[from.Symbol]
            .Select(p => p.Expression)
            .OfType<LabelTest>()
            .Where(t => t.Operand is Variable v && v.Symbol == from.Symbol)
            .Select(t => t.Labels)
            .OfType<LabelName>()
            .Select(l => statistics.NodesWithLabel(l.Name))
            .DefaultIfEmpty(statistics.Nodes)
            .Min();
        var (types, direction) = step switch
        {
            RelationshipStep single => (single.Types, single.Direction),
            VarLengthStep chain => (chain.Types, chain.Direction),
            _ => ([], PatternDirection.Either),
        };
        var degree = statistics.Relationships(types) / Math.Max(1, labels) * (direction == PatternDirection.Either ? 2 : 1);
        return step is RelationshipStep ? degree : Math.Pow(Math.Max(1, degree), 2);
    }

    /// <summary>The share of rows that pass a predicate.</summary>
    public double SelectivityOf(Predicate predicate) =>
        predicate.Expression is LabelTest { Labels: LabelName label }
            ? statistics.NodesWithLabel(label.Name) / Math.Max(1, statistics.Nodes)
            : predicate.Selectivity;
}
