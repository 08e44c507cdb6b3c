namespace Explorer.History.Ties;

/// <summary>Who sat in the Politburo on a day.</summary>
public static class Seats
{
    /// <summary>A person's seat on a day: <see cref="Standing.Full"/>, <see cref="Standing.Candidate"/> or <see cref="Standing.None"/>.</summary>
    /// <param name="chronicle">The history.</param>
    /// <param name="person">The person's id.</param>
    /// <param name="day">The day; where one seat ends on the day another starts, the later one counts.</param>
    public static Standing Of(Chronicle chronicle, string person, DateOnly day)
    {
        if (chronicle.FindPerson(person)?.IsDeadOn(day) == true)
            return Standing.None;
        Tenure? last = null;
        foreach (var tenure in chronicle.Tenures)
        {
            if (
                tenure.Person == person
                && IsSeat(tenure)
                && tenure.HoldsOn(day)
                && (last is null || last.Start.Earliest <= tenure.Start.Earliest)
            )
                last = tenure;
        }

        return StandingOf(last);
    }

    internal static bool IsSeat(Tenure tenure) => tenure.Office is Tenure.FullSeat or Tenure.CandidateSeat;

    private static Standing StandingOf(Tenure? tenure) =>
        tenure?.Office switch
        {
            Tenure.FullSeat => Standing.Full,
            Tenure.CandidateSeat => Standing.Candidate,
            _ => Standing.None,
        };
}
