using System.Diagnostics.CodeAnalysis;
using Explorer.History.Ties;

namespace Explorer.History.Pictures;

/// <summary>
/// Who was tied to whom on a day: at most one tie per pair. Where two rows hold, the firmer counts, then the one that began later, then the greater id.
/// Legends never count, and the ties of the dead end with the death.
/// </summary>
public sealed class TieState
{
    private readonly Dictionary<Dyad, SignedTie> _ties;

    private TieState(DateOnly day, Dictionary<Dyad, SignedTie> ties) => (Day, _ties) = (day, ties);

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>The tie of each pair that has one.</summary>
    public IReadOnlyDictionary<Dyad, SignedTie> Ties => _ties;

    /// <summary>The state on a day.</summary>
    /// <param name="chronicle">The history.</param>
    /// <param name="day">The day; the picture of a year is its 31 December.</param>
    public static TieState On(Chronicle chronicle, DateOnly day)
    {
        var ties = new Dictionary<Dyad, SignedTie>();
        foreach (var dyad in chronicle.Dyads.Keys)
        {
            if (Of(chronicle, dyad, day) is { } tie)
            {
                ties.Add(dyad, tie);
            }
        }

        return new TieState(day, ties);
    }

    /// <summary>The state on 31 December of a year.</summary>
    /// <param name="chronicle">The history.</param>
    /// <param name="year">The year.</param>
    public static TieState AtEndOf(Chronicle chronicle, int year) => On(chronicle, new DateOnly(year, 12, 31));

    /// <summary>The tie of one pair on a day; null if there is none.</summary>
    /// <param name="chronicle">The history.</param>
    /// <param name="dyad">The pair.</param>
    /// <param name="day">The day.</param>
    public static SignedTie? Of(Chronicle chronicle, Dyad dyad, DateOnly day)
    {
        SignedTie? found = null;
        foreach (var tie in chronicle.Dyads.GetValueOrDefault(dyad) ?? [])
        {
            if (tie.Period.Holds(day) && !tie.IsLegend && (found is null || Yields(found, tie)))
            {
                found = tie;
            }
        }

        return found is null || chronicle.IsDeadOn(dyad.First, day) || chronicle.IsDeadOn(dyad.Second, day) ? null : found;
    }

    /// <summary>The tie between two people, if there is one.</summary>
    /// <param name="a">The one id.</param>
    /// <param name="b">The other id.</param>
    /// <param name="tie">The tie.</param>
    public bool TryGet(string a, string b, [NotNullWhen(true)] out SignedTie? tie) => _ties.TryGetValue(Dyad.Of(a, b), out tie);

    private static bool Yields(SignedTie old, SignedTie tie)
    {
        if (old.Strength != tie.Strength)
        {
            return old.Strength < tie.Strength;
        }
        if (old.Period.First != tie.Period.First)
        {
            return old.Period.First < tie.Period.First;
        }
        return string.CompareOrdinal(old.Id, tie.Id) < 0;
    }
}
