namespace Explorer.Server.Timeline;

/// <summary>A dated event.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The title.</param>
/// <param name="Date">The day or days, as EDTF text.</param>
/// <param name="ValidFrom">The earliest day.</param>
/// <param name="ValidTo">The latest day.</param>
/// <param name="Year">The year.</param>
/// <param name="Kind">The kind, such as vote, congress or death.</param>
/// <param name="People">The ids of those who took part.</param>
/// <param name="Factions">The ids of the factions it concerns.</param>
/// <param name="Summary">What happened.</param>
/// <param name="Consequence">What followed.</param>
/// <param name="Short">What it was, in at most 48 characters.</param>
/// <param name="Sources">The ids of the sources.</param>
/// <param name="Claims">The ids of the claims about it.</param>
public sealed record EventReply(
    string Id,
    string Title,
    string Date,
    string? ValidFrom,
    string? ValidTo,
    int Year,
    string Kind,
    IReadOnlyList<string> People,
    IReadOnlyList<string> Factions,
    string Summary,
    string Consequence,
    string Short,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Claims
);
