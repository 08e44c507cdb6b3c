using Explorer.Cypher.Planning.Statistics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>What labels the nodes of a pattern are asked for.</summary>
/// <param name="statistics">The counts of the graph.</param>
/// <param name="predicates">The predicates of the pattern by the symbols that they need.</param>
/// <param name="steps">The steps of the pattern.</param>
/// <param name="before">What labels the nodes of earlier patterns have.</param>
internal sealed class NodeLabels(
    IGraphStatistics statistics,
    PredicatesBySymbol predicates,
    IReadOnlyList<PatternStep> steps,
    IReadOnlyDictionary<int, string> before
)
{
    private readonly Dictionary<int, string?> _rarest = [];

    /// <summary>The label of a node that the fewest nodes have; null if it may have any.</summary>
    public string? Rarest(Variable node)
    {
        if (!_rarest.TryGetValue(node.Symbol, out var label))
        {
            label = Of(node.Symbol).MinBy(statistics.NodesWithLabel) ?? before.GetValueOrDefault(node.Symbol);
            _rarest.Add(node.Symbol, label);
        }

        return label;
    }

    /// <summary>The label that a node has because of what it is asked for, or because another step leads to it whose type has it at that end.</summary>
    /// <param name="node">The node.</param>
    /// <param name="step">The step that is not to be asked: it is the one that is judged.</param>
    public string? Likely(Variable node, PatternStep step) =>
        Rarest(node)
        ?? steps
            .OfType<RelationshipStep>()
            .Where(other => !ReferenceEquals(other, step) && other.Types.Count > 0)
            .Select(other => LabelAt(other, node))
            .OfType<string>()
            .FirstOrDefault();

    /// <summary>How many nodes have a label; all, for none.</summary>
    public double CountOf(string? label) => label is null ? statistics.Nodes : statistics.NodesWithLabel(label);

    /// <summary>The labels of a node.</summary>
    public IEnumerable<string> Of(int node) =>
        predicates[node]
            .Select(p => p.Expression)
            .OfType<LabelTest>()
            .Where(test => test.Operand is Variable tested && tested.Symbol == node)
            .Select(test => test.Labels)
            .OfType<LabelName>()
            .Select(label => label.Name);

    private string? LabelAt(RelationshipStep step, Variable node)
    {
        if (step.From.Symbol != node.Symbol && step.To.Symbol != node.Symbol)
        {
            return null;
        }

        if (step.Direction == PatternDirection.Either)
        {
            var label = statistics.CommonLabel(step.Types, atStart: true);
            return label == statistics.CommonLabel(step.Types, atStart: false) ? label : null;
        }

        return statistics.CommonLabel(step.Types, step.From.Symbol == node.Symbol == (step.Direction == PatternDirection.Outgoing));
    }
}
