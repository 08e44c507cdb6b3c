namespace Explorer.History.Claims;

/// <summary>Something that the history rests on.</summary>
/// <param name="Id">The id, unique among sources.</param>
/// <param name="Kind">primary, scholarship, reference or seed.</param>
/// <param name="Author">The author; may be empty.</param>
/// <param name="Title">The title.</param>
/// <param name="Year">The year of publication; null if unknown.</param>
/// <param name="Url">Where it can be read; null if nowhere.</param>
/// <param name="Note">Remarks, such as whether it was read for the data set.</param>
public sealed record Source(string Id, string Kind, string Author, string Title, int? Year, string? Url, string Note);
