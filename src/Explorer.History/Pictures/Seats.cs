using Explorer.History.Ties;

namespace Explorer.History.Pictures;

/// <summary>Who sat in the body whose seats are marked, such as the Politburo, on a day.</summary>
public static class Seats
{
    /// <summary>A person's seat on a day: <see cref="Standing.Full"/>, <see cref="Standing.Candidate"/> or <see cref="Standing.None"/>.</summary>
    /// <param name="chronicle">The history.</param>
    /// <param name="person">The person's id.</param>
    /// <param name="day">The day; where one seat ends on the day another starts, the later one counts.</param>
    public static Standing Of(Chronicle chronicle, string person, DateOnly day)
    {
        if (chronicle.IsDeadOn(person, day))
        {
            return Standing.None;
        }
        Tenure? last = null;
        foreach (var tenure in chronicle.SeatsOf(person))
        {
            if (tenure.Period.Holds(day) && (last is null || last.Period.First <= tenure.Period.First))
            {
                last = tenure;
            }
        }

        if (last is null)
        {
            return Standing.None;
        }
        return last.Office == chronicle.SeatBody!.FullOffice ? Standing.Full : Standing.Candidate;
    }

    /// <summary>Whether an office is a seat in a body.</summary>
    internal static bool IsSeat(SeatBody? body, Tenure tenure) =>
        body is not null && (tenure.Office == body.FullOffice || tenure.Office == body.CandidateOffice);
}
