using Explorer.Cypher.Errors;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Planning.Statistics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>Chooses where the next connected part of a pattern begins: at the cheapest node, or at a relationship where that gives fewer rows than a node and its first step.</summary>
/// <param name="statistics">The counts of the graph.</param>
/// <param name="costs">What steps cost.</param>
/// <param name="graph">The pattern.</param>
/// <param name="steps">The steps that are not planned yet: the planner's own list, which shrinks.</param>
/// <param name="predicates">The predicates of the pattern by the symbols that they need.</param>
internal sealed class ComponentStart(
    IGraphStatistics statistics,
    StepCosts costs,
    PatternGraph graph,
    IReadOnlyList<PatternStep> steps,
    PredicatesBySymbol predicates
)
{
    private readonly LeafPlanner _nodes = new(statistics);
    private readonly RelationshipLeafPlanner _relationships = new(statistics);

    // Leaves that no other part of the pattern can make better, so that a pattern of many parts is not gone through anew for each of them.
    private readonly Dictionary<int, Leaf> _settled = [];

    /// <summary>The leaf to begin with.</summary>
    /// <param name="known">The symbols of the parts that are planned.</param>
    /// <param name="available">The symbols whose values may be used to seek.</param>
    public Leaf Choose(IReadOnlySet<int> known, IReadOnlySet<int> available)
    {
        // The first of the smallest.
        var (node, leaf) = (default(Variable)!, default(Leaf)!);
        foreach (var other in graph.Nodes)
        {
            if (
                !known.Contains(other.Symbol)
                && LeafOf(other, available) is var found
                && (leaf is null || found.Plan.Cardinality < leaf.Plan.Cardinality)
            )
            {
                (node, leaf) = (other, found);
            }
        }

        var first = steps.Where(s => s.From.Symbol == node.Symbol || s.To.Symbol == node.Symbol).ToArray();
        if (first.Length == 0)
        {
            return leaf;
        }

        var rows = leaf.Plan.Cardinality * (1 + first.Min(s => costs.FanOut(s, node)));
        var best = steps
            .OfType<RelationshipStep>()
            .Where(s => !known.Contains(s.From.Symbol) && !known.Contains(s.To.Symbol) && !known.Contains(s.Relationship.Symbol))
            .Select(s => LeafOf(s, available))
            .OfType<Leaf>()
            .Where(candidate => candidate.Plan is not RelationshipTypeScan || leaf.Plan is AllNodesScan)
            .MinBy(candidate => candidate.Plan.Cardinality);
        return best is not null && best.Plan.Cardinality < rows ? best : leaf;
    }

    // None of the predicates about what is not known yet has been applied, so all of the pattern's are still to be looked at.
    private Leaf LeafOf(Variable node, IReadOnlySet<int> available)
    {
        if (_settled.TryGetValue(node.Symbol, out var leaf))
        {
            return leaf;
        }

        CompileWatch.Look();
        Predicate[] own = [.. predicates[node.Symbol]];
        leaf = _nodes.Plan(node, own, available);
        if (own.All(p => p.Needs.All(symbol => symbol == node.Symbol || available.Contains(symbol))))
        {
            _settled.Add(node.Symbol, leaf);
        }

        return leaf;
    }

    private Leaf? LeafOf(RelationshipStep step, IReadOnlySet<int> available)
    {
        CompileWatch.Look();
        return _relationships.Plan(step, [.. predicates[step.Relationship.Symbol]], available);
    }
}
