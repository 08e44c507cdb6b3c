using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Layout;

/// <summary>A tie of a year's picture between two people, by their numbers.</summary>
/// <param name="A">The lesser number.</param>
/// <param name="B">The greater.</param>
/// <param name="IsAllied">Allies or rivals.</param>
/// <param name="Strength">1 to 3.</param>
internal readonly record struct YearTie(int A, int B, bool IsAllied, int Strength) : IComparable<YearTie>
{
    public int CompareTo(YearTie other) => A != other.A ? A.CompareTo(other.A) : B.CompareTo(other.B);
}

/// <summary>The ties of the pictures of all years: those that <see cref="TieState"/> says hold on 31 December.</summary>
internal sealed class LayoutTies
{
    private readonly YearTie[][][] _of;

    public LayoutTies(Chronicle chronicle, int first, int last)
    {
        (First, Last) = (first, last);
        // By their ids, so that the order in which people are given means nothing.
        People = [.. chronicle.People.OrderBy(person => person.Id, StringComparer.Ordinal)];
        var numbers = People.Select((person, i) => (person.Id, i)).ToDictionary(one => one.Id, one => one.i, StringComparer.Ordinal);
        Years = [.. Enumerable.Range(first, last - first + 1).Select(year => Of(TieState.AtEndOf(chronicle, year), numbers))];
        _of = [.. Years.Select(year => ByPerson(year, People.Count))];
    }

    /// <summary>The first year.</summary>
    public int First { get; }

    /// <summary>The last year.</summary>
    public int Last { get; }

    /// <summary>The people, in the order of their ids.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>The ties of each year, in the order of their people.</summary>
    public IReadOnlyList<YearTie[]> Years { get; }

    /// <summary>The ties of a person in a year.</summary>
    public YearTie[] Of(int person, int year) => _of[year - First][person];

    /// <summary>Whether a person has any tie in a year.</summary>
    public bool IsTied(int person, int year) => Of(person, year).Length > 0;

    private static YearTie[] Of(TieState state, Dictionary<string, int> numbers) =>
        [
            .. state
                .Ties.Where(tie => numbers.ContainsKey(tie.Key.First) && numbers.ContainsKey(tie.Key.Second))
                .Select(tie => new YearTie(
                    numbers[tie.Key.First],
                    numbers[tie.Key.Second],
                    tie.Value.Sign == TieSign.Alliance,
                    tie.Value.Strength
                ))
                // A tie of somebody to himself says nothing of places.
                .Where(tie => tie.A != tie.B)
                .Order(),
        ];

    private static YearTie[][] ByPerson(YearTie[] ties, int people)
    {
        var lists = new List<YearTie>?[people];
        foreach (var tie in ties)
        {
            (lists[tie.A] ??= []).Add(tie);
            (lists[tie.B] ??= []).Add(tie);
        }

        return Array.ConvertAll(lists, list => list?.ToArray() ?? []);
    }
}
