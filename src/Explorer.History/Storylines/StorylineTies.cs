using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Storylines;

/// <summary>How the people of a storyline stand to each other at each step.</summary>
internal sealed class StorylineTies
{
    private readonly SignedTie?[][,] _ties;
    private readonly bool[][] _present;

    public StorylineTies(Chronicle chronicle, Person[] people, StorylineSteps steps)
    {
        People = people.Length;
        _ties = new SignedTie?[steps.Count][,];
        _present = new bool[steps.Count][];
        for (var step = 0; step < steps.Count; step++)
        {
            var day = steps.Day(step);
            _present[step] = Array.ConvertAll(people, person => !person.IsDeadOn(day) && !(person.Born?.Earliest > day));
            _ties[step] = new SignedTie?[people.Length, people.Length];
            for (var a = 0; a < people.Length; a++)
            {
                for (var b = 0; b < a; b++)
                {
                    var tie = TieState.Of(chronicle, Dyad.Of(people[a].Id, people[b].Id), day);
                    (_ties[step][a, b], _ties[step][b, a]) = (tie, tie);
                }
            }
        }
    }

    /// <summary>How many people there are.</summary>
    public int People { get; }

    /// <summary>The tie of two; null for none.</summary>
    public SignedTie? Tie(int step, int a, int b) => _ties[step][a, b];

    /// <summary>Who is alive.</summary>
    public bool[] Present(int step) => _present[step];

    /// <summary>Whether somebody has a tie to any of the others.</summary>
    public bool IsTied(int step, int person) => Enumerable.Range(0, People).Any(other => _ties[step][person, other] is not null);

    /// <summary>Whether nothing differs from the step before.</summary>
    public bool IsAsBefore(int step)
    {
        if (!_present[step].AsSpan().SequenceEqual(_present[step - 1]))
        {
            return false;
        }
        for (var a = 0; a < People; a++)
        {
            for (var b = 0; b < a; b++)
            {
                if (!ReferenceEquals(_ties[step][a, b], _ties[step - 1][a, b]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>What each two are to each other.</summary>
    public double[,] Pulls(int step, StorylineOptions options)
    {
        var pulls = new double[People, People];
        for (var a = 0; a < People; a++)
        {
            for (var b = 0; b < People; b++)
            {
                pulls[a, b] = a == b ? 0 : options.Pull(_ties[step][a, b]);
            }
        }

        return pulls;
    }
}
