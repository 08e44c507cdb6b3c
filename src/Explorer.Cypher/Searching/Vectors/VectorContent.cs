using Explorer.Cypher.Expressions;
using Explorer.Cypher.Searching.Basics;
using Explorer.Graph.Store;

namespace Explorer.Cypher.Searching.Vectors;

/// <summary>The vectors of one vector index. A search brings them to the state of the graph that it sees, be it newer or older; one searches at a time.</summary>
internal sealed class VectorContent(SearchIndexDefinition definition)
{
    private readonly Lock _lock = new();
    private readonly Nearness _nearness = new(VectorSettings.IsCosine(definition.Settings));
    private readonly Dictionary<int, VectorSpace> _spaces = []; // by the number of dimensions
    private WriteTrail? _trail; // of the state that the vectors are of; null if they are of none

    /// <summary>The nearest ones, the nearest first.</summary>
    /// <param name="entities">What the index is on in the state of the graph that is asked.</param>
    /// <param name="to">The vector.</param>
    /// <param name="count">How many.</param>
    /// <param name="gate">What is asked while it works.</param>
    /// <exception cref="Errors.CypherException">Nothing can be near to that vector.</exception>
    public List<SearchHit> Nearest(SearchedEntities entities, float[] to, int count, IWorkGate gate)
    {
        if (VectorSettings.DimensionsOf(definition.Settings) is { } dimensions && dimensions != to.Length)
        {
            throw SearchErrors.Call(
                $"The vectors of the index `{definition.Name}` have {dimensions} dimensions, but this one has {to.Length}"
            );
        }
        var prepared =
            _nearness.Prepared(to) ?? throw SearchErrors.Call("A vector has numbers that are not too large, and not all of them 0");
        using var inside = PatientLock.Enter(_lock, gate);
        Follow(entities, gate);
        return _spaces.TryGetValue(to.Length, out var space) ? space.Nearest(prepared, count, gate) : [];
    }

    private void Follow(SearchedEntities entities, IWorkGate gate)
    {
        if (ReferenceEquals(_trail, entities.Trail))
        {
            return;
        }
        var changed = _trail is null ? null : WriteTrail.Between(_trail, entities.Trail);
        _trail = null; // until all is done
        if (changed is null)
        {
            _spaces.Clear();
        }
        foreach (var id in changed ?? entities.All())
        {
            gate.Pass();
            foreach (var space in _spaces.Values)
            {
                space.Remove(id);
            }
            if (entities.Contains(id) && VectorOf(entities, id) is { } vector)
            {
                Space(vector.Length).Set(id, vector);
            }
        }

        _trail = entities.Trail;
    }

    private float[]? VectorOf(SearchedEntities entities, int id)
    {
        var vector = VectorReader.Read(entities.PropertiesOf(id).First().Value);
        return vector is null || (VectorSettings.DimensionsOf(definition.Settings) ?? vector.Length) != vector.Length
            ? null
            : _nearness.Prepared(vector);
    }

    private VectorSpace Space(int dimensions)
    {
        if (!_spaces.TryGetValue(dimensions, out var space))
        {
            var (links, breadth) = VectorSettings.LinksOf(definition.Settings);
            _spaces[dimensions] = space = new VectorSpace(_nearness, links, breadth);
        }

        return space;
    }
}
