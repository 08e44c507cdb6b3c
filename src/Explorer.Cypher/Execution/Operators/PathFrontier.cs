using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>
/// All that walks of one length along an automaton can reach from a node, and the next length after it. What is reached is kept once however many
/// walks lead there, with the last moves of them all; so a length costs no more than the graph is large, and the paths are read off backwards.
/// </summary>
internal sealed class PathFrontier
{
    // An entry and a way back to one, in values of the size that the gate counts.
    private const int HeldByEntry = 6;
    private const int HeldByMove = 2;

    private readonly ExecutionContext _context;
    private readonly SearchAutomaton _automaton;
    private readonly int[]?[][] _types;
    private readonly HashSet<(int State, NodeId Node, long Count)> _seen = [];
    private Dictionary<(int State, NodeId Node, long Count), PathEntry> _level = [];
    private List<PathEntry> _fresh = [];

    public PathFrontier(ExecutionContext context, SearchAutomaton automaton, NodeId start)
    {
        _context = context;
        _automaton = automaton;
        _types = [.. automaton.States.Select(state => state.Moves.Select(move => move.Step?.TypeIds(context.View)).ToArray())];
        Reach(0, start, 0, null, null, RelationshipId.None);
        Settle(prune: false);
    }

    /// <summary>Values held for this search; to be released when it ends.</summary>
    public long Held { get; private set; }

    /// <summary>Whether any walk has this length.</summary>
    public bool IsEmpty => _level.Count == 0;

    /// <summary>Whether this length reached what no shorter one did.</summary>
    public bool IsNew { get; private set; }

    /// <summary>Where paths of this length end.</summary>
    public IEnumerable<PathEntry> Ends => _level.Values.Where(entry => entry.State == _automaton.Final);

    /// <summary>Goes one relationship further.</summary>
    public void Widen()
    {
        var before = _level.Values;
        _level = [];
        _fresh = [];
        foreach (var entry in before)
        {
            var moves = _automaton.States[entry.State].Moves;
            for (var i = 0; i < moves.Length; i++)
            {
                if (moves[i].Step is not null)
                {
                    Walk(entry, moves[i], _types[entry.State][i]);
                }
            }
        }

        Settle(prune: true);
    }

    private void Walk(PathEntry entry, SearchMove move, int[]? wanted)
    {
        var step = move.Step!;
        foreach (var link in _context.View.Expand(entry.Node, step.Direction, wanted))
        {
            _context.Gate.Pass();
            if (Accepts(entry, move, link.Relationship, link.Neighbour))
            {
                Reach(move.To, link.Neighbour, entry.Count, entry, move, link.Relationship);
            }
        }
    }

    private bool Accepts(PathEntry entry, SearchMove move, RelationshipId relationship, NodeId neighbour)
    {
        var (row, step) = (_context.Row, move.Step!);
        if (move.IsKnown && (row[step.Relationship].IsNull || row[step.Relationship].AsRelationshipId() != relationship))
        {
            return false;
        }

        if (move.Predicate is null)
        {
            return true;
        }

        Put(entry.State, entry.Node);
        Put(move.To, neighbour);
        row[step.Relationship] = _context.View.RelationshipValue(relationship);
        return move.Predicate.IsTrue(_context);
    }

    private void Put(int state, NodeId node)
    {
        var place = _automaton.States[state];
        if (!place.IsKnown)
        {
            _context.Row[place.Node] = _context.View.NodeValue(node);
        }
    }

    private void Reach(int state, NodeId node, long count, PathEntry? from, SearchMove? move, RelationshipId relationship)
    {
        var key = (state, node, count);
        if (!_level.TryGetValue(key, out var entry))
        {
            if (!Admits(state, node))
            {
                return;
            }

            entry = new PathEntry(state, node, count);
            _level.Add(key, entry);
            _fresh.Add(entry);
            Hold(HeldByEntry);
        }

        if (from is not null)
        {
            entry.Back.Add(new PathMove(from, move!, relationship));
            Hold(HeldByMove);
        }
    }

    private bool Admits(int state, NodeId node)
    {
        var place = _automaton.States[state];
        if (place.IsKnown && (_context.Row[place.Node].IsNull || _context.Row[place.Node].AsNodeId() != node))
        {
            return false;
        }

        if (place.Predicate is null)
        {
            return true;
        }

        Put(state, node);
        return place.Predicate.IsTrue(_context);
    }

    // Follows the moves that need no relationship, and drops what was reached before and only by going over a relationship twice: nothing can come of it.
    private void Settle(bool prune)
    {
        for (var i = 0; i < _fresh.Count; i++)
        {
            foreach (var move in _automaton.States[_fresh[i].State].Moves)
            {
                if (move.Step is null)
                {
                    Jump(_fresh[i], move);
                }
            }
        }

        IsNew = false;
        foreach (var entry in _fresh)
        {
            if (_seen.Add((entry.State, entry.Node, entry.Count)))
            {
                IsNew = true;
            }
            else if (prune && !PathTrails.To(entry, _context.Gate).Any())
            {
                _level.Remove((entry.State, entry.Node, entry.Count));
            }
        }
    }

    private void Jump(PathEntry entry, SearchMove move)
    {
        if (move.Kind is AutomatonMoveKind.Enter or AutomatonMoveKind.Skip)
        {
            Reach(move.To, entry.Node, 0, entry, move, RelationshipId.None);
            return;
        }

        var group = _automaton.Groups[_automaton.States[entry.State].Group];
        var done = entry.Count + 1;
        if (move.Kind == AutomatonMoveKind.Leave)
        {
            if (done >= group.Minimum)
            {
                Reach(move.To, entry.Node, 0, entry, move, RelationshipId.None);
            }
        }
        else if (group.Maximum is not { } maximum)
        {
            // Beyond the least number it does not matter how many there were.
            Reach(move.To, entry.Node, Math.Min(done, group.Minimum), entry, move, RelationshipId.None);
        }
        else if (done < maximum)
        {
            Reach(move.To, entry.Node, done, entry, move, RelationshipId.None);
        }
    }

    private void Hold(int values)
    {
        Held += values;
        _context.Gate.Hold(values);
    }
}

/// <summary>A node reached in a state, after so many repetitions of the part that the state belongs to.</summary>
internal sealed record PathEntry(int State, NodeId Node, long Count)
{
    /// <summary>The last moves of the walks that lead here.</summary>
    public List<PathMove> Back { get; } = [];
}

/// <summary>A move as it was made.</summary>
/// <param name="Relationship">The relationship walked; none where the move stays at its node.</param>
internal readonly record struct PathMove(PathEntry From, SearchMove Move, RelationshipId Relationship);
