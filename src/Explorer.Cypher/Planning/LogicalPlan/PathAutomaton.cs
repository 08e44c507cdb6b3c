using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>
/// The shape of a path as states, one for each place where a node stands, and the moves between them. A path matches where it can be walked
/// from the first state to the last; repeated parts are walked in a circle and counted.
/// </summary>
/// <param name="States">The first is where the walk begins, the last where it may end.</param>
/// <param name="Groups">The repeated parts.</param>
/// <param name="Conditions">What a path as a whole must meet to count.</param>
/// <param name="Reversed">Whether the walk goes against the text.</param>
internal sealed record PathAutomaton(
    IReadOnlyList<AutomatonState> States,
    IReadOnlyList<AutomatonGroup> Groups,
    IReadOnlyList<Expression> Conditions,
    bool Reversed
)
{
    /// <summary>The same automaton where some symbols have values already, with which what is met must agree.</summary>
    public PathAutomaton Knowing(IReadOnlySet<int> known) =>
        this with
        {
            States =
            [
                .. States.Select(state =>
                    state with
                    {
                        IsKnown = known.Contains(state.Node.Symbol),
                        Moves =
                        [
                            .. state.Moves.Select(move =>
                                move with
                                {
                                    IsKnown = move.Step is { } step && known.Contains(step.Relationship.Symbol),
                                }
                            ),
                        ],
                    }
                ),
            ],
        };

    /// <summary>All variables that a walk fills.</summary>
    public IEnumerable<Variable> Variables =>
        States
            .Where(state => !state.IsKnown)
            .Select(state => state.Node)
            .Concat(
                States
                    .SelectMany(state => state.Moves)
                    .Where(move => move is { Step: not null, IsKnown: false })
                    .Select(move => move.Step!.Relationship)
            )
            .Concat(Groups.SelectMany(group => group.Variables).Select(variable => variable.Outside));

    /// <summary>All expressions that a walk evaluates.</summary>
    public IEnumerable<Expression> Expressions =>
        States
            .SelectMany(state => state.Predicates.Concat(state.Moves.SelectMany(move => move.Predicates)))
            .Concat(Groups.SelectMany(group => group.Conditions))
            .Concat(Conditions);
}

/// <summary>A place in a path where a node stands.</summary>
/// <param name="Node">The variable of that node; within a repeated part, of one repetition.</param>
/// <param name="Group">The repeated part that it belongs to; -1 for none.</param>
/// <param name="Predicates">What the node must meet.</param>
/// <param name="Moves">Where the walk may go from here.</param>
internal sealed record AutomatonState(Variable Node, int Group, IReadOnlyList<Expression> Predicates, IReadOnlyList<AutomatonMove> Moves)
{
    /// <summary>Whether the variable has a value before the search.</summary>
    public bool IsKnown { get; init; }
}

/// <summary>A way from one state to another.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="To">The index of the other state.</param>
/// <param name="Step">The relationship to walk; null where the move stays at its node.</param>
/// <param name="Predicates">What the relationship, and the nodes at both its ends together, must meet.</param>
internal sealed record AutomatonMove(AutomatonMoveKind Kind, int To, ExpandStep? Step, IReadOnlyList<Expression> Predicates)
{
    /// <summary>Whether the relationship has a value before the search.</summary>
    public bool IsKnown { get; init; }
}

/// <summary>What a move means for the count of repetitions.</summary>
internal enum AutomatonMoveKind
{
    /// <summary>A relationship.</summary>
    Walk,

    /// <summary>Into a repeated part, for its first repetition.</summary>
    Enter,

    /// <summary>Past a repeated part that need not occur.</summary>
    Skip,

    /// <summary>From the end of a repetition to the beginning of the next.</summary>
    Again,

    /// <summary>Out of a repeated part that has occurred often enough.</summary>
    Leave,
}

/// <summary>A repeated part of a path.</summary>
/// <param name="Variables">The variables inside a repetition and the lists that they become.</param>
/// <param name="Conditions">What one repetition must meet and no single move can tell.</param>
internal sealed record AutomatonGroup(
    long Minimum,
    long? Maximum,
    IReadOnlyList<GroupVariable> Variables,
    IReadOnlyList<Expression> Conditions
);
