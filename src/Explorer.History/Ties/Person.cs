using Explorer.History.Dates;

namespace Explorer.History.Ties;

/// <summary>A person who takes part in the history.</summary>
/// <param name="Id">The id, unique among people.</param>
/// <param name="Name">The usual name, such as "Leon Trotsky".</param>
/// <param name="MapName">The short name for maps and headlines, such as "Trotsky".</param>
/// <param name="Born">The birth; null if unknown.</param>
/// <param name="Died">The death; null if unknown or still alive at the horizon.</param>
/// <param name="DeathManner">How the person died, such as "shot in the Great Terror"; may be empty.</param>
/// <param name="Tier">Prominence: 1 the leaders, 2 the second rank, 3 all others.</param>
public sealed record Person(string Id, string Name, string MapName, EdtfDate? Born, EdtfDate? Died, string DeathManner, int Tier)
{
    /// <summary>The full name; may be empty.</summary>
    public string FullName { get; init; } = "";

    /// <summary>The name in Russian; may be empty.</summary>
    public string NameRu { get; init; } = "";

    /// <summary>Who the person was, in a few words; may be empty.</summary>
    public string Role { get; init; } = "";

    /// <summary>The home on a plate of 1000 x 640; null if none is set.</summary>
    public (double X, double Y)? Home { get; init; }

    /// <summary>Whether the person has died by the end of a day, taking the latest day that the death allows.</summary>
    /// <param name="day">The day.</param>
    public bool IsDeadOn(DateOnly day) => Died is { } died && died.Latest <= day;
}
