using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Changes;

/// <summary>
/// How much a change weighs, as a historian would choose who has seven lines for a year.
/// <list type="bullet">
/// <item>A tie: the prominence of the two (a leader 6, the second rank 3, others 1, multiplied) times what is at stake. A flip stakes both strengths four times,
/// a beginning the new strength four times, an end the old one twice, growth and cooling the difference twice.</item>
/// <item>An end that an event brings about counts half: the event tells it.</item>
/// <item>A death weighs as the firmest flip of two people like the one who died, and three times that for a holder of a seat.</item>
/// <item>A seat: 8 times the squared prominence, added up; a step between candidate and nothing 2 times.</item>
/// <item>An event: 1,200 for a turning point of the history, 300 for an important event, 60 for others, by the weight that the data give it, and a tenth more for
/// each of the leaders who took part.</item>
/// </list>
/// </summary>
internal static class Importance
{
    public static int OfTie(Chronicle chronicle, ChangeKind kind, SignedTie? before, SignedTie? after, HistoricEvent? e)
    {
        var tie = (after ?? before)!;
        var (was, now) = (before?.Strength ?? 0, after?.Strength ?? 0);
        var stake = kind switch
        {
            ChangeKind.Flipped => 4 * (was + now),
            ChangeKind.Began => 4 * now,
            ChangeKind.Ended => e is null ? 2 * was : was,
            _ => 2 * Math.Abs(now - was),
        };
        return stake * Weight(chronicle, tie.A) * Weight(chronicle, tie.B);
    }

    public static int OfDeath(Chronicle chronicle, string person, Standing seat) =>
        24 * Square(Weight(chronicle, person)) * (seat == Standing.None ? 1 : 3);

    public static int OfSeat(Chronicle chronicle, Standing was, Standing now, IEnumerable<string> people)
    {
        var stake = was == Standing.Full || now == Standing.Full ? 8 : 2;
        return stake * people.Sum(person => Square(Weight(chronicle, person)));
    }

    public static int OfEvent(Chronicle chronicle, HistoricEvent e)
    {
        var stake = e.Weight switch
        {
            >= 3 => 1200,
            2 => 300,
            _ => 60,
        };
        return stake + stake / 10 * e.People.Count(person => chronicle.FindPerson(person)?.Tier == 1);
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
