using Explorer.History.Dates;

namespace Explorer.History.Ties;

/// <summary>A faction or bloc that a source states.</summary>
/// <param name="Id">The id, unique among factions.</param>
/// <param name="Name">The name, such as "United Opposition".</param>
/// <param name="Start">When it formed.</param>
/// <param name="End">When it ended; null if open.</param>
public sealed record Faction(string Id, string Name, EdtfDate Start, EdtfDate? End)
{
    /// <summary>Other names.</summary>
    public IReadOnlyList<string> Aka { get; init; } = [];

    /// <summary>What it wanted; may be empty.</summary>
    public string Platform { get; init; } = "";

    /// <summary>The ids of its sources.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Its colour on light paper, as <c>#RRGGBB</c>; null to let the page choose.</summary>
    public string? Hue { get; init; }

    /// <summary>Its colour on dark paper.</summary>
    public string? HueDark { get; init; }

    /// <summary>How its outline is drawn: solid, dotted, dashed or dash-dot; null for solid.</summary>
    public string? Line { get; init; }
}
