using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Layout;

/// <summary>The people of a layout, and in which years they may be drawn: from the first to the last that the history tells of them.</summary>
internal sealed class LayoutCast
{
    private readonly int[] _first;
    private readonly int[] _last;

    public LayoutCast(Chronicle chronicle, LayoutTies ties)
    {
        People = ties.People;
        (_first, _last) = (new int[People.Count], new int[People.Count]);
        Array.Fill(_first, int.MaxValue);
        Array.Fill(_last, int.MinValue);
        var weights = new double[People.Count];
        for (var year = ties.First; year <= ties.Last; year++)
        {
            foreach (var tie in ties.Years[year - ties.First])
            {
                Tell(tie.A, tie.B, year, tie.Strength);
            }
        }
        TellRest(chronicle);
        for (var i = 0; i < People.Count; i++)
        {
            // The picture of a year still shows who died in it.
            _last[i] = People[i].Died is { } died ? Math.Min(_last[i], died.Latest.Year) : _last[i];
        }

        ByProminence = [.. Enumerable.Range(0, People.Count).OrderBy(i => People[i].Tier).ThenByDescending(i => weights[i]).ThenBy(i => i)];

        void Tell(int a, int b, int year, int strength)
        {
            foreach (var person in (ReadOnlySpan<int>)[a, b])
            {
                weights[person] += strength;
                // The picture of the next year shows that they ended.
                Show(person, year, year + 1);
            }
        }
    }

    /// <summary>The people, in the order of their ids.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>Their numbers, the most prominent first: by tier, then by how firmly and long they are tied.</summary>
    public IReadOnlyList<int> ByProminence { get; }

    /// <summary>Whether a person may be drawn in a year.</summary>
    public bool IsShown(int person, int year) => _first[person] <= year && year <= _last[person];

    /// <summary>What tells of people beside their ties: factions, seats and events.</summary>
    private void TellRest(Chronicle chronicle)
    {
        var numbers = People.Select((person, i) => (person.Id, i)).ToDictionary(one => one.Id, one => one.i, StringComparer.Ordinal);
        foreach (var one in chronicle.Memberships)
        {
            Told(one.Person, one.Period.First.Year, one.Period.Last.Year);
        }
        foreach (var seat in People.SelectMany(person => chronicle.SeatsOf(person.Id)))
        {
            Told(seat.Person, seat.Period.First.Year, seat.Period.Last.Year + 1);
        }
        foreach (var one in chronicle.Events)
        {
            foreach (var person in one.People)
            {
                Told(person, one.Year, one.Year);
            }
        }

        void Told(string id, int first, int last)
        {
            if (numbers.TryGetValue(id, out var person))
            {
                Show(person, first, last);
            }
        }
    }

    private void Show(int person, int first, int last)
    {
        _first[person] = Math.Min(_first[person], first);
        _last[person] = Math.Max(_last[person], last);
    }
}
