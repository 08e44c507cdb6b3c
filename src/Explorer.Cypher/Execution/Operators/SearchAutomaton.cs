using Explorer.Cypher.Execution.Evaluation;
using Explorer.Cypher.Planning.LogicalPlan;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The shape of a path in slots; see <see cref="PathAutomaton"/>.</summary>
internal sealed record SearchAutomaton(SearchState[] States, SearchGroup[] Groups, Evaluator? Condition, bool Reversed)
{
    /// <summary>The state where a path may end.</summary>
    public int Final => States.Length - 1;
}

/// <summary>A place where a node stands.</summary>
internal sealed record SearchState(int Node, bool IsKnown, int Group, Evaluator? Predicate, SearchMove[] Moves);

/// <summary>A way from one state to another.</summary>
internal sealed record SearchMove(AutomatonMoveKind Kind, int To, Step? Step, bool IsKnown, Evaluator? Predicate);

/// <summary>A repeated part.</summary>
/// <param name="Inside">The slots of the variables of one repetition.</param>
/// <param name="Outside">The slots of the lists that they become.</param>
/// <param name="Condition">What one repetition must meet.</param>
internal sealed record SearchGroup(long Minimum, long? Maximum, int[] Inside, int[] Outside, Evaluator? Condition);
