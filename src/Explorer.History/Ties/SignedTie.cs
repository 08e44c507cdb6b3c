using Explorer.History.Dates;

namespace Explorer.History.Ties;

/// <summary>One dated alliance or rivalry between two people; symmetric.</summary>
/// <param name="Id">The id, unique among ties.</param>
/// <param name="A">The id of the one.</param>
/// <param name="B">The id of the other.</param>
/// <param name="Sign">Allies or rivals.</param>
/// <param name="Start">When it began.</param>
/// <param name="End">When it ended, inclusive; null if open.</param>
/// <param name="Strength">1 weak or strained, 2 clear, 3 central to politics at that time.</param>
/// <param name="Basis">political, personal, institutional or tactical.</param>
/// <param name="Certainty">How sure it is.</param>
public sealed record SignedTie(
    string Id,
    string A,
    string B,
    TieSign Sign,
    EdtfDate Start,
    EdtfDate? End,
    int Strength,
    string Basis,
    Certainty Certainty
) : IDated
{
    /// <inheritdoc/>
    public Period? Known { get; init; }

    /// <summary>What it consists in; may be empty.</summary>
    public string Claim { get; init; } = "";

    /// <summary>What the list of changes says when it begins or flips, at most 34 characters; may be empty.</summary>
    public string Headline { get; init; } = "";

    /// <summary>Why it began, at most 48 characters; may be empty.</summary>
    public string Why { get; init; } = "";

    /// <summary>Why it ended, at most 48 characters; may be empty.</summary>
    public string EndWhy { get; init; } = "";

    /// <summary>The id of the event that ended it; may be empty.</summary>
    public string EndedBy { get; init; } = "";

    /// <summary>Where historians differ, or why it is only told as a story, for the reader; may be empty.</summary>
    public string Dispute { get; init; } = "";

    /// <summary>Remarks for those who keep the data; the word "contested" lets it overlap a row of the opposite kind.</summary>
    public string Note { get; init; } = "";

    /// <summary>The ids of the sources on which it rests.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The ids of the claims about it.</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];

    /// <summary>The two people, whichever comes first in the row.</summary>
    public Dyad Dyad => Dyad.Of(A, B);

    /// <summary>Whether it is only told as a story, and never counts as a state.</summary>
    public bool IsLegend => Certainty == Certainty.Legend;

    /// <summary>The days on which it holds, contests aside.</summary>
    public Period Period => Known ?? Period.AsWritten(Start, End);

    /// <summary>The days on which it holds for sure, whatever its dates mean.</summary>
    public Period Surely => Period.Surely(Start, End);
}
