using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The shortest paths of any shape from a known node, for each node where they may end.</summary>
/// <param name="Automaton">The shape.</param>
/// <param name="From">The node where the search begins.</param>
/// <param name="Count">How many are wanted for each end: paths, or lengths of which all paths are wanted.</param>
/// <param name="Groups">Whether the count is of lengths.</param>
/// <param name="Path">The variable that takes the whole path.</param>
internal sealed record StatefulShortestPath(
    LogicalOperator Input,
    PathAutomaton Automaton,
    Variable From,
    long Count,
    bool Groups,
    Variable Path
) : StackingOperator(Input)
{
    public override IEnumerable<Variable> Introduces => Automaton.Variables.Append(Path);

    public override IEnumerable<Variable> Reads => Automaton.States.Where(state => state.IsKnown).Select(state => state.Node);

    public override IEnumerable<Expression> Expressions => Automaton.Expressions;

    public override bool ReadsGraph => true;

    public override string Details
    {
        get
        {
            var conditions = Automaton.Conditions.Count == 0 ? "" : $" where {string.Join(" AND ", Automaton.Conditions)}";
            return $"{Count}{(Groups ? " lengths" : "")} {Path} = ({From})...({Automaton.States[^1].Node}){conditions}";
        }
    }
}
