using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Planning.Statistics;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>Chooses where the next connected part of a pattern begins: at the cheapest node, or at a relationship where that gives fewer rows than a node and its first step.</summary>
internal sealed class ComponentStart(
    IGraphStatistics statistics,
    StepCosts costs,
    PatternGraph graph,
    IReadOnlyList<PatternStep> steps,
    IReadOnlyList<Predicate> predicates
)
{
    /// <summary>The leaf to begin with.</summary>
    /// <param name="known">The symbols of the parts that are planned.</param>
    /// <param name="available">The symbols whose values may be used to seek.</param>
    public Leaf Choose(IReadOnlySet<int> known, IReadOnlySet<int> available)
    {
        var nodes = new LeafPlanner(statistics);
        var (node, leaf) = graph
            .Nodes.Values.Where(n => !known.Contains(n.Symbol))
            .Select(n => (Node: n, Leaf: nodes.Plan(n, predicates, available)))
            .MinBy(l => l.Leaf.Plan.Cardinality);
        var first = steps.Where(s => s.From.Symbol == node.Symbol || s.To.Symbol == node.Symbol).ToArray();
        if (first.Length == 0)
        {
            return leaf;
        }

        var rows = leaf.Plan.Cardinality * (1 + first.Min(s => costs.FanOut(s, node)));
        var relationships = new RelationshipLeafPlanner(statistics);
        var best = steps
            .OfType<RelationshipStep>()
            .Where(s => !known.Contains(s.From.Symbol) && !known.Contains(s.To.Symbol) && !known.Contains(s.Relationship.Symbol))
            .Select(s => relationships.Plan(s, predicates, available))
            .OfType<Leaf>()
            .Where(candidate => candidate.Plan is not RelationshipTypeScan || leaf.Plan is AllNodesScan)
            .MinBy(candidate => candidate.Plan.Cardinality);
        return best is not null && best.Plan.Cardinality < rows ? best : leaf;
    }
}
