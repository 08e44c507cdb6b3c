using Explorer.History.Dates;

namespace Explorer.History.Ties;

/// <summary>An unbroken run of alliance or of rivalry of one pair: one tie, or several that follow each other as it grew or cooled.</summary>
/// <param name="Id">The id of its first tie.</param>
/// <param name="Ties">Its ties, the earliest first; at least one.</param>
public sealed record Run(string Id, IReadOnlyList<SignedTie> Ties)
{
    /// <summary>The first tie.</summary>
    public SignedTie First => Ties[0];

    /// <summary>The tie that lasted longest.</summary>
    public SignedTie Last => Ties.MaxBy(tie => tie.Period.Last)!;

    /// <summary>Allies or rivals.</summary>
    public TieSign Sign => First.Sign;

    /// <summary>The days from the first tie's first to the last tie's last.</summary>
    public Period Period => new(First.Period.First, Last.Period.Last);

    /// <summary>When it was, in words: "since 18 October 1923", "from April 1917 to December 1920".</summary>
    public string Span => EdtfWords.SayFromTo(First.Start, Last.End);
}
