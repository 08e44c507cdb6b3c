namespace Explorer.History.Storylines;

/// <summary>
/// Parts people into camps, step after step: allies together, rivals apart. The sum of what people are to each other within the camps is to be as great as can be,
/// but nobody leaves a camp for little (inertia). A camp keeps its number from step to step.
/// </summary>
internal sealed class CampFinder
{
    // A camp that always finds something better would never end; in practice two or three rounds do.
    private const int MostRounds = 400;

    private readonly StorylineOptions _options;
    private readonly int[] _camp;
    private int _next;

    public CampFinder(int people, StorylineOptions options)
    {
        _options = options;
        _camp = [.. Enumerable.Range(0, people)];
        _next = people;
    }

    /// <summary>The camps of the next step: a number for each person, -1 for who is not there.</summary>
    /// <param name="pull">What each two are to each other.</param>
    /// <param name="present">Who is there.</param>
    public int[] Step(double[,] pull, bool[] present)
    {
        for (var i = 0; i < _camp.Length; i++)
        {
            // Who comes, comes alone; who has gone belongs to nobody.
            _camp[i] =
                !present[i] ? -1
                : _camp[i] < 0 ? _next++
                : _camp[i];
        }

        for (var round = 0; round < MostRounds; round++)
        {
            if (!MoveOne(pull) && !MoveTwo(pull) && !Merge(pull) && !Split(pull))
            {
                break;
            }
        }

        return [.. _camp];
    }

    /// <summary>What a person is to the others of a camp.</summary>
    private double To(double[,] pull, int person, int camp, int without = -1)
    {
        var sum = 0.0;
        for (var other = 0; other < _camp.Length; other++)
        {
            if (other != person && other != without && _camp[other] == camp)
            {
                sum += pull[person, other];
            }
        }

        return sum;
    }

    /// <summary>The one step of a single person that is worth most, into another camp or into one of his own.</summary>
    private bool MoveOne(double[,] pull)
    {
        var (best, who, where) = (0.0, -1, -1);
        foreach (var person in There())
        {
            var now = To(pull, person, _camp[person]);
            var least = IsStranger(pull, person) ? _options.StrangerInertia : _options.Inertia;
            foreach (var camp in Camps())
            {
                if (camp != _camp[person])
                {
                    Take(To(pull, person, camp) - now - least, person, camp);
                }
            }

            Take(-now - least, person, _next);
        }

        return Settle([who], where);

        void Take(double gain, int person, int camp)
        {
            if (gain > best + 1e-9)
            {
                (best, who, where) = (gain, person, camp);
            }
        }
    }

    /// <summary>Whether somebody stands in a camp without an ally.</summary>
    private bool IsStranger(double[,] pull, int person)
    {
        var others = There().Where(other => other != person && _camp[other] == _camp[person]).ToList();
        return others.Count > 0 && !others.Exists(other => pull[person, other] > 0);
    }

    /// <summary>The step of two allies together, when neither would go alone.</summary>
    private bool MoveTwo(double[,] pull)
    {
        var best = 2 * _options.Inertia;
        var (one, two, where) = (-1, -1, -1);
        foreach (var a in There())
        {
            for (var b = a + 1; b < _camp.Length; b++)
            {
                if (_camp[b] != _camp[a] || pull[a, b] <= 0)
                {
                    continue;
                }
                var now = To(pull, a, _camp[a], b) + To(pull, b, _camp[b], a);
                foreach (var camp in Camps().Append(_next))
                {
                    var gain = camp == _camp[a] ? 0 : To(pull, a, camp) + To(pull, b, camp) - now;
                    if (gain > best + 1e-9)
                    {
                        (best, one, two, where) = (gain, a, b, camp);
                    }
                }
            }
        }

        return Settle([one, two], where);
    }

    /// <summary>Two camps become one; the larger keeps its number.</summary>
    private bool Merge(double[,] pull)
    {
        foreach (var one in Camps())
        {
            foreach (var other in Camps())
            {
                var (members, joined) = (Members(one), Members(other));
                if (one == other || members.Count < joined.Count)
                {
                    continue;
                }
                var gain = joined.Sum(person => To(pull, person, one));
                if (gain > joined.Count * _options.Inertia + 1e-9)
                {
                    return Settle(joined, one);
                }
            }
        }

        return false;
    }

    /// <summary>A camp falls apart: from the one who fits least, those follow who are more to him than to the rest.</summary>
    private bool Split(double[,] pull)
    {
        foreach (var camp in Camps())
        {
            var members = Members(camp);
            foreach (var seed in members.OrderBy(person => To(pull, person, camp)).ThenBy(person => person))
            {
                var leaving = new List<int> { seed };
                var staying = members.Where(person => person != seed).ToList();
                while (staying.Count > 1)
                {
                    var next = staying.MaxBy(person => Between(pull, person, leaving) - Between(pull, person, staying));
                    if (Between(pull, next, leaving) <= Between(pull, next, staying))
                    {
                        break;
                    }
                    leaving.Add(next);
                    staying.Remove(next);
                }

                var gain = -leaving.Sum(person => Between(pull, person, staying));
                var fewer = leaving.Count <= staying.Count ? leaving : staying;
                if (gain > fewer.Count * _options.Inertia + 1e-9)
                {
                    return Settle(fewer, _next);
                }
            }
        }

        return false;
    }

    private static double Between(double[,] pull, int person, List<int> others)
    {
        var sum = 0.0;
        foreach (var other in others)
        {
            sum += other == person ? 0 : pull[person, other];
        }

        return sum;
    }

    private bool Settle(IReadOnlyList<int> people, int camp)
    {
        if (camp < 0)
        {
            return false;
        }
        foreach (var person in people)
        {
            _camp[person] = camp;
        }

        _next = Math.Max(_next, camp + 1);
        return true;
    }

    private IEnumerable<int> There() => Enumerable.Range(0, _camp.Length).Where(person => _camp[person] >= 0);

    private List<int> Camps() => [.. _camp.Where(camp => camp >= 0).Distinct()];

    private List<int> Members(int camp) => [.. There().Where(person => _camp[person] == camp)];
}
