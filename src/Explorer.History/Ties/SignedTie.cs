using Explorer.History.Dates;

namespace Explorer.History.Ties;

/// <summary>One dated alliance or rivalry between two people; symmetric.</summary>
/// <param name="Id">The id, unique among ties.</param>
/// <param name="A">The id of the one.</param>
/// <param name="B">The id of the other.</param>
/// <param name="Sign">Allies or rivals.</param>
/// <param name="Start">When it began; its earliest day counts.</param>
/// <param name="End">When it ended, inclusive; its latest day counts; null if open.</param>
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
)
{
    /// <summary>What the list of changes says when it begins or flips, at most 34 characters; may be empty.</summary>
    public string Headline { get; init; } = "";

    /// <summary>Why it began, at most 48 characters; may be empty.</summary>
    public string Why { get; init; } = "";

    /// <summary>Why it ended, at most 48 characters; may be empty.</summary>
    public string EndWhy { get; init; } = "";

    /// <summary>The id of the event that ended it; may be empty.</summary>
    public string EndedBy { get; init; } = "";

    /// <summary>Remarks; the word "contested" lets it overlap a row of the opposite kind.</summary>
    public string Note { get; init; } = "";

    /// <summary>The two people, whichever comes first in the row.</summary>
    public Dyad Dyad => Dyad.Of(A, B);

    /// <summary>Whether the note says that its state is contested.</summary>
    public bool IsContested => Note.Contains("contested", StringComparison.OrdinalIgnoreCase);

    /// <summary>The last day it held; <see cref="DateOnly.MaxValue"/> if open.</summary>
    public DateOnly LastDay => End?.Latest ?? DateOnly.MaxValue;

    /// <summary>Whether it holds on a day, lives aside.</summary>
    /// <param name="day">The day.</param>
    public bool HoldsOn(DateOnly day) => Start.Earliest <= day && day <= LastDay;
}
