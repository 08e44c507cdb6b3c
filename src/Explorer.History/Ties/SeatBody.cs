namespace Explorer.History.Ties;

/// <summary>The body whose seats the map marks, such as the Politburo: which offices are seats in it, and how the data set speaks of it.</summary>
/// <param name="FullOffice">The id of the office of a full member.</param>
/// <param name="CandidateOffice">The id of the office of a candidate; empty if there is none.</param>
/// <param name="Body">The body within a sentence: "the Politburo".</param>
/// <param name="Full">What a full member is, for a legend: "in the Politburo".</param>
/// <param name="Candidate">What a candidate is, for a legend: "candidate".</param>
public sealed record SeatBody(string FullOffice, string CandidateOffice, string Body, string Full, string Candidate);
