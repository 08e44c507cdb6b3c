namespace Explorer.Cypher.Execution.Operators;

/// <summary>Groups of the rows of some portions, with the place at which each of them began among all rows.</summary>
internal sealed class PortionedGroups(Groups groups, PortionReader reader)
{
    private readonly List<long> _places = [];

    /// <summary>The groups.</summary>
    public Groups Groups => groups;

    /// <summary>Takes in the current row.</summary>
    public void Add()
    {
        if (groups.Add())
        {
            // Of one portion all rows come to the same thread.
            _places.Add(((long)reader.Number << 32) + _places.Count);
        }
    }

    /// <summary>Where a group began; what comes later has a higher place.</summary>
    public long PlaceOf(int group) => _places.Count == 0 ? 0 : _places[group];

    /// <summary>Takes in all groups of another thread; false where the order of the rows would show.</summary>
    /// <param name="gate">Passed for each group.</param>
    public bool TryMerge(PortionedGroups other, ExecutionGate gate)
    {
        for (var i = 0; i < other.Groups.Count; i++)
        {
            gate.Pass();
            if (!groups.TryMerge(other.Groups, i, out var group))
            {
                return false;
            }

            if (other._places.Count == 0)
            {
                continue;
            }

            if (group == _places.Count)
            {
                _places.Add(other._places[i]);
            }
            else if (other._places[i] < _places[group])
            {
                _places[group] = other._places[i];
                groups.TakeKey(group, other.Groups, i);
            }
        }

        return true;
    }
}
