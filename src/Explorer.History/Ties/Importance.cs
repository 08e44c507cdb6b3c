namespace Explorer.History.Ties;

/// <summary>
/// How much a change weighs: the prominence of the people times the strength at stake. A leader weighs as much as six of the third tier; a flip stakes both
/// strengths, and twice; a death weighs as the firmest flip of two people like the one who died.
/// </summary>
internal static class Importance
{
    public static int OfTie(Chronicle chronicle, ChangeKind kind, SignedTie? before, SignedTie? after)
    {
        var tie = (after ?? before)!;
        var (was, now) = (before?.Strength ?? 0, after?.Strength ?? 0);
        var stake = kind switch
        {
            ChangeKind.Flipped => 4 * (was + now),
            ChangeKind.Began => 4 * now,
            ChangeKind.Ended => 2 * was,
            _ => 2 * Math.Abs(now - was),
        };
        return stake * Weight(chronicle, tie.A) * Weight(chronicle, tie.B);
    }

    /// <summary>The death of a member of the Politburo weighs thrice, so that those of the third tier are not overlooked.</summary>
    public static int OfDeath(Chronicle chronicle, string person, Standing seat) =>
        24 * Square(Weight(chronicle, person)) * (seat == Standing.None ? 1 : 3);

    public static int OfSeat(Chronicle chronicle, ChangeKind kind, IEnumerable<string> people)
    {
        var stake = kind == ChangeKind.Candidate ? 2 : 8;
        return stake * people.Sum(person => Square(Weight(chronicle, person)));
    }

    private static int Weight(Chronicle chronicle, string person) =>
        chronicle.FindPerson(person)?.Tier switch
        {
            1 => 6,
            2 => 3,
            _ => 1,
        };

    private static int Square(int x) => x * x;
}
