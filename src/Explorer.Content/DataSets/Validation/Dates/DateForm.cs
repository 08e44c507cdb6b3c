namespace Explorer.Content.DataSets.Validation.Dates;

/// <summary>What a text that is no date of ours is, and what to write in its place.</summary>
/// <param name="Message">What it is: a sentence.</param>
/// <param name="Remedy">What to write: a sentence.</param>
/// <param name="Date">The date that is meant, if it can be no other.</param>
internal sealed record DateForm(string Message, string Remedy, string? Date = null);
