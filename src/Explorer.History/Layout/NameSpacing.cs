namespace Explorer.History.Layout;

/// <summary>Pushes apart whose rooms share something in any year, each two along the shorter way, until none do.</summary>
internal sealed class NameSpacing(NameRoom room, Predicate<int> isFixed, Action<int> keep)
{
    // Who stands at the same spot as another has to go somewhere.
    private const double Least = 0.01;

    // What so many rounds could not better has no room.
    private const int Patience = 8;

    /// <summary>Goes through all years until no rooms share anything, or it does not get better.</summary>
    /// <param name="places">The places; those of the stays are moved.</param>
    /// <param name="rounds">How often, at most.</param>
    public PlaceList Spread(PlaceList places, int rounds)
    {
        var (least, since) = (int.MaxValue, 0);
        for (var round = 0; round < rounds && since < Patience; round++)
        {
            var found = Push(places);
            if (found == 0)
            {
                break;
            }
            (least, since) = found < least ? (found, 0) : (least, since + 1);
        }

        return places;
    }

    /// <summary>Goes through all years once.</summary>
    /// <param name="places">The places; those of the stays are moved.</param>
    /// <returns>How many pairs shared room.</returns>
    public int Push(PlaceList places)
    {
        var found = 0;
        for (var year = 0; year < room.Years.Length; year++)
        {
            found += Push(places, room.Years[year], room.Stays[year]);
        }

        return found;
    }

    private int Push(PlaceList places, int[] people, int[] stays)
    {
        var found = 0;
        var small = new List<int>(people.Length);
        for (var i = 0; i < people.Length; i++)
        {
            if (!room.IsGreat[people[i]])
            {
                small.Add(i);
                continue;
            }
            for (var j = 0; j < people.Length; j++)
            {
                var isTold = j < i && room.IsGreat[people[j]];
                found += i != j && !isTold && Push(places, (people[i], stays[i]), (people[j], stays[j])) ? 1 : 0;
            }
        }

        // The rooms of the others are low, so only those at nearly one height can share anything.
        var order = small.ToArray();
        var heights = Array.ConvertAll(order, i => places.Y[stays[i]]);
        var highest = order.Select(i => room.HalfHeight[people[i]]).DefaultIfEmpty().Max();
        Array.Sort(heights, order);
        for (var i = 0; i < order.Length; i++)
        {
            for (var j = i + 1; j < order.Length && heights[j] - heights[i] < 2 * highest; j++)
            {
                found += Push(places, (people[order[i]], stays[order[i]]), (people[order[j]], stays[order[j]])) ? 1 : 0;
            }
        }

        return found;
    }

    private bool Push(PlaceList places, (int Person, int Stay) one, (int Person, int Stay) other)
    {
        var (dx, dy) = (places.X[other.Stay] - places.X[one.Stay], places.Y[other.Stay] - places.Y[one.Stay]);
        var missingX = room.HalfWidth[one.Person] + room.HalfWidth[other.Person] - Math.Abs(dx);
        var missingY = room.HalfHeight[one.Person] + room.HalfHeight[other.Person] - Math.Abs(dy);
        if (missingX <= 0 || missingY <= 0 || (isFixed(one.Stay) && isFixed(other.Stay)))
        {
            return false;
        }
        var (before, after) =
            isFixed(one.Stay) ? (0.0, 1.0)
            : isFixed(other.Stay) ? (1.0, 0.0)
            : (0.5, 0.5);
        if (missingX < missingY)
        {
            var way = (missingX + Least) * (dx < 0 ? -1 : 1);
            places.X[one.Stay] -= before * way;
            places.X[other.Stay] += after * way;
        }
        else
        {
            var way = (missingY + Least) * (dy < 0 ? -1 : 1);
            places.Y[one.Stay] -= before * way;
            places.Y[other.Stay] += after * way;
        }
        keep(one.Stay);
        keep(other.Stay);
        return true;
    }
}
