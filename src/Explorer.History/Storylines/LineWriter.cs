using Explorer.History.Dates;
using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Storylines;

/// <summary>Writes the lines: heights, factions, and what is not known to the day.</summary>
internal sealed class LineWriter(
    Chronicle chronicle,
    HashSet<string> factions,
    Person[] people,
    StorylineSteps steps,
    StorylineTies ties,
    Column[] columns,
    double[][] heights
)
{
    private DateOnly Start => steps.Begin(0);

    private DateOnly End => steps.Begin(steps.Count).AddDays(-1);

    public IReadOnlyList<StorylineLine> Lines()
    {
        var doubts = Doubts();
        return [.. Enumerable.Range(0, people.Length).Select(person => Line(person, doubts[person]))];
    }

    private StorylineLine Line(int person, List<Period> doubts)
    {
        var one = people[person];
        var dies = one.Died is { } died && died.Latest <= End;
        var from = one.Born is { } born && born.Earliest > Start ? born.Earliest : Start;
        var to = dies ? one.Died!.Latest : End;
        return new StorylineLine(one, from, to, dies, Stays(person), Belongs(one, from, to), Alone(person, to), Joined(doubts));
    }

    private List<LineStay> Stays(int person)
    {
        var stays = new List<LineStay>();
        for (var k = 0; k < columns.Length; k++)
        {
            var height = heights[k][person];
            if (!double.IsNaN(height) && (stays.Count == 0 || Math.Abs(stays[^1].Height - height) > 1e-6))
            {
                stays.Add(new LineStay(steps.Begin(columns[k].Step), height));
            }
        }

        return stays;
    }

    /// <summary>The faction of each day: of several, the one that was joined last.</summary>
    private List<LineFaction> Belongs(Person person, DateOnly from, DateOnly to)
    {
        var rows = chronicle
            .Memberships.Where(row => row.Person == person.Id && row.Certainty != Certainty.Legend && factions.Contains(row.Faction))
            .ToList();
        // The faction can change on these days alone.
        var days = rows.SelectMany(row => new[] { row.Period.First, row.Period.Last < to ? row.Period.Last.AddDays(1) : to })
            .Append(from)
            .Where(day => day >= from && day <= to)
            .Distinct()
            .Order()
            .ToList();
        var found = new List<LineFaction>();
        for (var i = 0; i < days.Count; i++)
        {
            var last = i + 1 < days.Count ? days[i + 1].AddDays(-1) : to;
            var row = rows.Where(row => row.Period.Holds(days[i])).MaxBy(row => row.Period.First);
            if (row is null || last < days[i])
            {
                continue;
            }
            if (found.Count > 0 && found[^1].Faction == row.Faction && found[^1].Period.Last.AddDays(1) == days[i])
            {
                found[^1] = found[^1] with { Period = new Period(found[^1].Period.First, last) };
            }
            else
            {
                found.Add(new LineFaction(new Period(days[i], last), row.Faction));
            }
        }

        return found;
    }

    private List<Period> Alone(int person, DateOnly to)
    {
        var found = new List<Period>();
        for (var step = 0; step < steps.Count; step++)
        {
            if (!ties.Present(step)[person] || ties.IsTied(step, person))
            {
                continue;
            }
            var last = steps.Begin(step + 1).AddDays(-1);
            var period = new Period(steps.Begin(step), last < to ? last : to);
            if (found.Count > 0 && found[^1].Last.AddDays(1) == period.First)
            {
                found[^1] = found[^1] with { Last = period.Last };
            }
            else
            {
                found.Add(period);
            }
        }

        return found;
    }

    /// <summary>For each person when he joined or left others, where the tie that did it is not known to the day.</summary>
    private List<Period>[] Doubts()
    {
        var doubts = Array.ConvertAll(people, _ => new List<Period>());
        for (var k = 1; k < columns.Length; k++)
        {
            for (var a = 0; a < people.Length; a++)
            {
                for (var b = 0; b < a; b++)
                {
                    if (Together(k - 1, a, b) == Together(k, a, b) || Doubt(columns[k].Step, a, b) is not { } doubt)
                    {
                        continue;
                    }
                    // Who stays where he is did not join or leave.
                    foreach (var person in new[] { a, b }.Where(person => columns[k - 1].Camp[person] != columns[k].Camp[person]))
                    {
                        doubts[person].Add(doubt);
                    }
                }
            }
        }

        return doubts;
    }

    private bool Together(int k, int a, int b) => columns[k].Has(a) && columns[k].Camp[a] == columns[k].Camp[b];

    private Period? Doubt(int step, int a, int b)
    {
        var (before, now) = (ties.Tie(step - 1, a, b), ties.Tie(step, a, b));
        if (ReferenceEquals(before, now) || !ties.Present(step)[a] || !ties.Present(step)[b])
        {
            return null;
        }
        var date = now is null ? before!.End : now.Start;
        if (date is null || date.Precision == EdtfPrecision.Day)
        {
            return null;
        }
        var period = new Period(date.Earliest < Start ? Start : date.Earliest, date.Latest > End ? End : date.Latest);
        return period.First < period.Last ? period : null;
    }

    /// <summary>Stretches that touch are one.</summary>
    private static List<Period> Joined(List<Period> doubts)
    {
        var found = new List<Period>();
        foreach (var doubt in doubts.OrderBy(one => one.First))
        {
            if (found.Count > 0 && doubt.First <= found[^1].Last)
            {
                found[^1] = found[^1] with { Last = doubt.Last > found[^1].Last ? doubt.Last : found[^1].Last };
            }
            else
            {
                found.Add(doubt);
            }
        }

        return found;
    }
}
