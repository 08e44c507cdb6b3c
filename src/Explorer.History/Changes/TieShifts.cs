using Explorer.History.Dates;
using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Changes;

/// <summary>Compares the ties of every pair at two year ends.</summary>
internal static class TieShifts
{
    public static IEnumerable<Change> Of(Chronicle chronicle, int year)
    {
        var before = TieState.AtEndOf(chronicle, year - 1).Ties;
        var after = TieState.AtEndOf(chronicle, year).Ties;
        foreach (var (dyad, was) in before)
        {
            var now = after.GetValueOrDefault(dyad);
            // A death says by itself that the ties of the dead are over.
            if (KindOf(was, now) is { } kind && !(now is null && IsOfDead(chronicle, was, year)))
            {
                yield return now is null ? TellEnd(chronicle, year, was) : Tell(chronicle, year, kind, was, now);
            }
        }

        foreach (var (dyad, now) in after)
        {
            if (!before.ContainsKey(dyad))
            {
                yield return Tell(chronicle, year, ChangeKind.Began, was: null, now);
            }
        }
    }

    internal static Standing StandingOf(SignedTie? tie) =>
        tie is null ? Standing.None : (tie.Sign == TieSign.Alliance ? Standing.None : Standing.Ally3) + Math.Clamp(tie.Strength, 1, 3);

    private static bool IsOfDead(Chronicle chronicle, SignedTie tie, int year)
    {
        var day = new DateOnly(year, 12, 31);
        return chronicle.IsDeadOn(tie.A, day) || chronicle.IsDeadOn(tie.B, day);
    }

    private static ChangeKind? KindOf(SignedTie was, SignedTie? now)
    {
        if (now is null)
        {
            return ChangeKind.Ended;
        }
        if (was.Sign != now.Sign)
        {
            return ChangeKind.Flipped;
        }
        if (was.Strength == now.Strength)
        {
            return null;
        }
        return was.Strength < now.Strength ? ChangeKind.Firmer : ChangeKind.Looser;
    }

    private static Change Tell(Chronicle chronicle, int year, ChangeKind kind, SignedTie? was, SignedTie now)
    {
        var turn = kind is ChangeKind.Began or ChangeKind.Flipped ? TurningPoints.Of(chronicle, year, now) : now;
        var e = Occasions.OfTie(chronicle, was, turn);
        // A row that began in another year surfaces when the one that overruled it ends; that end gives the date then.
        var surfaces = turn.Start.Latest.Year < year;
        var date = surfaces ? DateWithin(year, was?.End) : turn.Start;
        string[] ties = [.. new[] { was, turn, now }.OfType<SignedTie>().Select(tie => tie.Id).Distinct(StringComparer.Ordinal)];
        return new Change
        {
            Kind = kind,
            People = [now.A, now.B],
            Date = date,
            When = Within(year, surfaces ? date.Latest : date.Earliest),
            Title =
                turn.Headline.Length > 0 && !surfaces
                    ? turn.Headline
                    : ChangeTitles.OfTie(kind, now.Sign, chronicle.NameOf(now.A), chronicle.NameOf(now.B)),
            Why = Reasons.OfTie(was, surfaces ? null : turn, e),
            Was = StandingOf(was),
            Now = StandingOf(now),
            Ties = ties,
            Before = was?.Id,
            After = now.Id,
            Evidence = turn.Id,
            Event = e?.Id,
            Importance = Importance.OfTie(chronicle, kind, was, now, e),
        };
    }

    private static Change TellEnd(Chronicle chronicle, int year, SignedTie was)
    {
        var last = LastOf(chronicle, year, was);
        var e = Occasions.OfTie(chronicle, last, now: null);
        var (a, b) = (chronicle.NameOf(was.A), chronicle.NameOf(was.B));
        var title = ChangeTitles.OfEnd(was.Sign, a, b, last.EndWhy);
        return new Change
        {
            Kind = ChangeKind.Ended,
            People = [was.A, was.B],
            Date = DateWithin(year, last.End),
            When = Within(year, last.Period.Last),
            Title = title,
            Why = Reasons.OfEnd(last, title, a, b, e),
            Was = StandingOf(was),
            Now = Standing.None,
            Ties = [.. new[] { was.Id, last.Id }.Distinct(StringComparer.Ordinal)],
            Before = was.Id,
            Evidence = last.Id,
            Event = e?.Id,
            Importance = Importance.OfTie(chronicle, ChangeKind.Ended, was, after: null, e),
        };
    }

    /// <summary>The row that tells the end: others may have followed in the year before it was over, best of all some of the same sign.</summary>
    private static SignedTie LastOf(Chronicle chronicle, int year, SignedTie was) =>
        chronicle
            .Dyads[was.Dyad]
            .Where(tie => !tie.IsLegend && tie.End is { } end && end.Latest.Year == year)
            .OrderByDescending(tie => tie.Sign == was.Sign)
            .ThenByDescending(tie => tie.Period.Last)
            .FirstOrDefault()
        ?? was;

    /// <summary>A date that belongs to the year; the year itself where the data tell no better one.</summary>
    private static EdtfDate DateWithin(int year, EdtfDate? date) =>
        date is not null && date.Earliest.Year <= year && year <= date.Latest.Year ? date : EdtfDate.Parse($"{year:0000}");

    /// <summary>A day of the year of the list: what is known to a span of years only may begin before it.</summary>
    private static DateOnly Within(int year, DateOnly day) =>
        day.Year == year ? day : new DateOnly(year, day.Year < year ? 1 : 12, day.Year < year ? 1 : 31);
}
