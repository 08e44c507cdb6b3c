using Explorer.Cypher.Expressions;
using Explorer.Cypher.Searching.Basics;

namespace Explorer.Cypher.Searching.Vectors;

/// <summary>
/// A hierarchical navigable small world (Malkov and Yashunin, 2018): each vector is linked to near ones, a few also on levels above, where steps are long. A search begins on top, goes to the
/// nearest that it finds on each level, and gathers on the lowest. What was removed stays as a step on the way.
/// </summary>
internal sealed class NeighbourGraph(Nearness nearness, int links, int breadth)
{
    private const int Seed = 20_181_226; // the same graph each time

    private readonly Random _dice = new(Seed);
    private readonly double _levelFactor = 1 / Math.Log(Math.Max(2, links));
    private readonly List<Place> _places = [];
    private readonly Dictionary<int, int> _placeOf = [];
    private int _top = -1; // the place where a search begins

    /// <summary>How many places hold a vector that was removed.</summary>
    public int Removed { get; private set; }

    /// <summary>Adds a vector.</summary>
    public void Add(int id, float[] vector)
    {
        var level = (int)(-Math.Log(1 - _dice.NextDouble()) * _levelFactor);
        var place = new Place(id, vector, level + 1);
        var number = _places.Count;
        _places.Add(place);
        _placeOf[id] = number;
        if (_top < 0)
        {
            _top = number;
            return;
        }

        var from = _top;
        for (var i = _places[_top].Levels - 1; i > level; i--)
        {
            from = Nearest(vector, from, i);
        }
        for (var i = Math.Min(level, _places[_top].Levels - 1); i >= 0; i--)
        {
            var near = Gather(vector, from, i, breadth, withRemoved: true, gate: null);
            place.Links[i] = Chosen(near, links);
            foreach (var other in place.Links[i])
            {
                Link(other, number, i);
            }
            from = near.Count > 0 ? near[0].Place : from;
        }
        if (place.Levels > _places[_top].Levels)
        {
            _top = number;
        }
    }

    /// <summary>Takes a vector out of what is found.</summary>
    public void Remove(int id)
    {
        if (_placeOf.Remove(id, out var place))
        {
            _places[place].IsRemoved = true;
            Removed++;
        }
    }

    /// <summary>As many of the nearest, with their nearness, in no order.</summary>
    public List<SearchHit> Nearest(float[] to, int count, IWorkGate gate)
    {
        if (_top < 0)
        {
            return [];
        }
        var from = _top;
        for (var i = _places[_top].Levels - 1; i > 0; i--)
        {
            from = Nearest(to, from, i);
        }

        return [.. Gather(to, from, 0, count, withRemoved: false, gate).Select(one => new SearchHit(_places[one.Place].Id, one.Nearness))];
    }

    private int Nearest(float[] to, int from, int level)
    {
        var (best, bestNearness) = (from, nearness.Between(to, _places[from].Vector));
        for (var moved = true; moved; )
        {
            moved = false;
            foreach (var next in _places[best].Links[level])
            {
                var near = nearness.Between(to, _places[next].Vector);
                if (near > bestNearness)
                {
                    (best, bestNearness, moved) = (next, near, true);
                }
            }
        }

        return best;
    }

    /// <summary>The nearest on a level, the nearest first.</summary>
    private List<(int Place, float Nearness)> Gather(float[] to, int from, int level, int count, bool withRemoved, IWorkGate? gate)
    {
        var seen = new HashSet<int> { from };
        var open = new PriorityQueue<int, float>(); // the nearest on top
        var found = new PriorityQueue<int, float>(); // the farthest on top
        Meet(from);
        while (open.TryDequeue(out var place, out var far))
        {
            gate?.Pass();
            if (found.Count >= count && found.TryPeek(out _, out var worst) && -far < worst)
            {
                break;
            }
            foreach (var next in _places[place].Links[level])
            {
                if (seen.Add(next))
                {
                    Meet(next);
                }
            }
        }

        var gathered = found.UnorderedItems.Select(item => (item.Element, item.Priority)).ToList();
        gathered.Sort((one, other) => other.Priority.CompareTo(one.Priority));
        return gathered;

        void Meet(int place)
        {
            var near = nearness.Between(to, _places[place].Vector);
            if (found.Count >= count && found.TryPeek(out _, out var worst) && near < worst)
            {
                return;
            }
            open.Enqueue(place, -near);
            if (withRemoved || !_places[place].IsRemoved)
            {
                found.Enqueue(place, near);
                if (found.Count > count)
                {
                    found.Dequeue();
                }
            }
        }
    }

    // One that is nearer to another chosen one than to the vector itself is left out, so that links lead in all directions; what is left over fills up.
    private List<int> Chosen(List<(int Place, float Nearness)> near, int most)
    {
        var chosen = new List<int>(most);
        var left = new List<int>();
        foreach (var (place, distance) in near)
        {
            if (chosen.Count == most)
            {
                break;
            }
            var vector = _places[place].Vector;
            (chosen.TrueForAll(other => nearness.Between(vector, _places[other].Vector) < distance) ? chosen : left).Add(place);
        }
        chosen.AddRange(left.Take(most - chosen.Count));
        return chosen;
    }

    private void Link(int from, int to, int level)
    {
        var place = _places[from];
        place.Links[level].Add(to);
        var most = level == 0 ? 2 * links : links;
        if (place.Links[level].Count > most)
        {
            var near = place.Links[level].ConvertAll(other => (other, nearness.Between(place.Vector, _places[other].Vector)));
            near.Sort((one, other) => other.Item2.CompareTo(one.Item2));
            place.Links[level] = Chosen(near, most);
        }
    }

    private sealed class Place(int id, float[] vector, int levels)
    {
        public int Id { get; } = id;

        public float[] Vector { get; } = vector;

        public int Levels { get; } = levels;

        public List<int>[] Links { get; } = [.. Enumerable.Range(0, levels).Select(_ => new List<int>())];

        public bool IsRemoved { get; set; }
    }
}
