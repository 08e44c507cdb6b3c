using Explorer.Cypher.Expressions;
using Explorer.Cypher.Searching.Basics;

namespace Explorer.Cypher.Searching.Vectors;

/// <summary>Vectors of one length with the numbers of their entities. Of a few all are compared; of many a graph of neighbours is followed, which may miss one now and then.</summary>
/// <param name="nearness">How they are compared.</param>
/// <param name="links">How many neighbours each has.</param>
/// <param name="breadth">Among how many they are chosen.</param>
/// <param name="mostCompared">Of how many vectors all are compared.</param>
internal sealed class VectorSpace(Nearness nearness, int links, int breadth, int mostCompared = VectorSpace.MostCompared)
{
    /// <summary>Below a few thousand, to compare all takes no longer than to follow a graph.</summary>
    public const int MostCompared = 10_000;

    private const int LeastBreadth = 100;

    private readonly Dictionary<int, float[]> _vectors = [];
    private NeighbourGraph? _graph; // null while there are few

    /// <summary>Puts a vector in the place of the one that the entity had.</summary>
    public void Set(int id, float[] vector)
    {
        Remove(id);
        _vectors[id] = vector;
        _graph?.Add(id, vector);
    }

    /// <summary>Takes the vector of an entity out, if it has one.</summary>
    public void Remove(int id)
    {
        if (_vectors.Remove(id) && _graph is not null)
        {
            _graph.Remove(id);
            if (_graph.Removed > _vectors.Count || _vectors.Count <= mostCompared / 2)
            {
                _graph = null; // a new one is made when it is needed
            }
        }
    }

    /// <summary>The nearest ones, the nearest first, and of equals the one with the lower number.</summary>
    /// <param name="to">A prepared vector of their length.</param>
    /// <param name="count">How many.</param>
    /// <param name="gate">What is asked while it works.</param>
    public List<SearchHit> Nearest(float[] to, int count, IWorkGate gate)
    {
        var found =
            _vectors.Count <= mostCompared || count > _vectors.Count / 10 ? ByComparing(to, count, gate) : ByFollowing(to, count, gate);
        found.Sort((one, other) => one.Score == other.Score ? one.Id.CompareTo(other.Id) : other.Score.CompareTo(one.Score));
        if (found.Count > count)
        {
            found.RemoveRange(count, found.Count - count);
        }
        for (var i = 0; i < found.Count; i++)
        {
            found[i] = found[i] with { Score = nearness.Score(found[i].Score) };
        }
        return found;
    }

    private List<SearchHit> ByComparing(float[] to, int count, IWorkGate gate)
    {
        // The worst is on top, and of equals the one with the higher number.
        var best = new PriorityQueue<SearchHit, (float, int)>();
        foreach (var (id, vector) in _vectors)
        {
            gate.Pass();
            var hit = new SearchHit(id, nearness.Between(to, vector));
            if (best.Count < count)
            {
                best.Enqueue(hit, (hit.Score, -id));
            }
            else
            {
                best.EnqueueDequeue(hit, (hit.Score, -id));
            }
        }

        return [.. best.UnorderedItems.Select(item => item.Element)];
    }

    private List<SearchHit> ByFollowing(float[] to, int count, IWorkGate gate)
    {
        if (_graph is null)
        {
            var graph = new NeighbourGraph(nearness, links, breadth);
            foreach (var (id, vector) in _vectors.OrderBy(one => one.Key))
            {
                gate.Pass();
                graph.Add(id, vector);
            }
            _graph = graph;
        }

        return _graph.Nearest(to, Math.Max(LeastBreadth, 2 * count), gate);
    }
}
