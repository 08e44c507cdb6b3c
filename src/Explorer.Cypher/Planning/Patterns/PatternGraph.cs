using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>The paths of one MATCH taken apart: nodes, the steps between them, and every condition on them.</summary>
internal sealed class PatternGraph
{
    private readonly HashSet<int> _symbols = [];
    private readonly List<Variable> _nodes = [];

    /// <summary>The nodes, in the order of the text.</summary>
    public IReadOnlyList<Variable> Nodes => _nodes;

    public List<PatternStep> Steps { get; } = [];

    /// <summary>Calls of shortestPath and its sisters; both of their end nodes are found first.</summary>
    public List<SelectedPath> SelectedPaths { get; } = [];

    /// <summary>Paths with a selector that are searched from one end.</summary>
    public List<PathSearch> Searches { get; } = [];

    /// <summary>Conditions on nodes, relationships and the whole.</summary>
    public List<Predicate> Predicates { get; } = [];

    /// <summary>Named paths, built when everything along them is known.</summary>
    public List<(Variable Path, PathConstruction Construction)> Paths { get; } = [];

    /// <summary>Adds a node, unless it is there.</summary>
    public void Add(Variable node)
    {
        if (_symbols.Add(node.Symbol))
        {
            _nodes.Add(node);
        }
    }
}

/// <summary>A path of which only some are wanted: the first node, one step, the last node.</summary>
internal sealed record SelectedPath(PathSelector Selector, VarLengthStep Step, Variable Path);

/// <summary>A path of any shape of which only some are wanted.</summary>
/// <param name="Automaton">Its shape.</param>
/// <param name="Start">The node where the search begins.</param>
/// <param name="Path">The variable that takes the whole path.</param>
internal sealed record PathSearch(PathSelector Selector, PathAutomaton Automaton, Variable Start, Variable Path);
