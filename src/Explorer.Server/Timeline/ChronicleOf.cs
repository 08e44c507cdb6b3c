using Explorer.History.Dates;
using Explorer.History.Ties;

namespace Explorer.Server.Timeline;

/// <summary>The history that a timeline tells, in the types that reckon with it.</summary>
internal static class ChronicleOf
{
    /// <summary>Puts the chronicle together.</summary>
    /// <exception cref="FormatException">A date in the graph is no EDTF date.</exception>
    public static Chronicle Records(
        IReadOnlyList<PersonReply> people,
        IReadOnlyList<TieReply> ties,
        IReadOnlyList<OfficeReply> offices,
        IReadOnlyList<EventReply> events
    ) => new([.. people.Select(Person)], [.. ties.Select(Tie)], [.. offices.Select(Office)], [.. events.Select(Event)]);

    private static Person Person(PersonReply p) =>
        new(p.Id, p.Name, p.MapName, DateOrNull(p.Born), DateOrNull(p.Died), p.DeathManner, p.Tier);

    private static SignedTie Tie(TieReply t) =>
        new(
            t.Id,
            t.A,
            t.B,
            t.Sign > 0 ? TieSign.Alliance : TieSign.Rivalry,
            EdtfDate.Parse(t.From),
            DateOrNull(t.To),
            t.Strength,
            t.Basis,
            Enum.TryParse<Certainty>(t.Certainty, ignoreCase: true, out var certainty) ? certainty : Certainty.Attested
        )
        {
            Headline = t.Headline,
            Why = t.Why,
            EndWhy = t.EndWhy,
            EndedBy = t.EndedBy ?? "",
            Note = t.Note,
        };

    private static Tenure Office(OfficeReply o) => new(o.Person, o.Office, EdtfDate.Parse(o.From), DateOrNull(o.To));

    private static HistoricEvent Event(EventReply e) => new(e.Id, EdtfDate.Parse(e.Date), e.Title, e.Short, e.Kind, e.People);

    private static EdtfDate? DateOrNull(string text) => text.Length == 0 ? null : EdtfDate.Parse(text);
}
