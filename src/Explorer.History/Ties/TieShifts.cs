namespace Explorer.History.Ties;

/// <summary>Compares the ties of every pair at two year ends.</summary>
internal static class TieShifts
{
    public static void Add(Chronicle chronicle, int year, List<Change> changes)
    {
        var before = TieState.AtEndOf(chronicle, year - 1).Ties;
        var after = TieState.AtEndOf(chronicle, year).Ties;
        foreach (var (dyad, was) in before)
        {
            // A death says by itself that the ties of the dead are over.
            var now = after.GetValueOrDefault(dyad);
            if (now is null && IsOfDead(chronicle, was, year))
                continue;
            if (KindOf(was, now) is { } kind)
                changes.Add(Tell(chronicle, year, kind, was, now));
        }

        foreach (var (dyad, now) in after)
        {
            if (!before.ContainsKey(dyad))
                changes.Add(Tell(chronicle, year, ChangeKind.Began, was: null, now));
        }
    }

    internal static Standing StandingOf(SignedTie? tie) =>
        tie is null ? Standing.None : (tie.Sign == TieSign.Alliance ? Standing.None : Standing.Ally3) + Math.Clamp(tie.Strength, 1, 3);

    private static bool IsOfDead(Chronicle chronicle, SignedTie tie, int year)
    {
        var day = new DateOnly(year, 12, 31);
        return chronicle.FindPerson(tie.A)?.IsDeadOn(day) == true || chronicle.FindPerson(tie.B)?.IsDeadOn(day) == true;
    }

    private static ChangeKind? KindOf(SignedTie was, SignedTie? now)
    {
        if (now is null)
            return ChangeKind.Ended;
        if (was.Sign != now.Sign)
            return ChangeKind.Flipped;
        if (was.Strength == now.Strength)
            return null;
        return was.Strength < now.Strength ? ChangeKind.Firmer : ChangeKind.Looser;
    }

    private static Change Tell(Chronicle chronicle, int year, ChangeKind kind, SignedTie? was, SignedTie? now)
    {
        var tie = (now ?? was)!;
        var turn = now is not null && kind is ChangeKind.Began or ChangeKind.Flipped ? TurningPoints.Of(chronicle, year, now!) : now;
        var (date, day) = turn is null ? (was!.End!.Text, was.End.Latest) : (turn.Start.Text, turn.Start.Earliest);
        var headline = turn is null ? "" : turn.Headline;
        var title = headline.Length > 0 ? headline : ChangeTitles.OfTie(kind, tie.Sign, chronicle.NameOf(tie.A), chronicle.NameOf(tie.B));
        string[] ties = [.. new[] { was, turn, now }.OfType<SignedTie>().Select(t => t.Id).Distinct(StringComparer.Ordinal)];
        var why = Reasons.OfTie(chronicle, was, turn);
        return new Change(
            0,
            kind,
            ties,
            was?.Id,
            now?.Id,
            [tie.A, tie.B],
            date,
            Within(year, day),
            title,
            why,
            StandingOf(was),
            StandingOf(now)
        )
        {
            Evidence = (turn ?? tie).Id,
            Importance = Importance.OfTie(chronicle, kind, was, now),
        };
    }

    /// <summary>A tie that began in another year may surface in this one, when the firmer row beside it ends.</summary>
    private static DateOnly Within(int year, DateOnly day) =>
        day.Year == year ? day : new DateOnly(year, day.Year < year ? 1 : 12, day.Year < year ? 1 : 31);
}
