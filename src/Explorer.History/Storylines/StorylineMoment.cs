namespace Explorer.History.Storylines;

/// <summary>A time at which people come together or part.</summary>
/// <param name="Day">The first day of the step in which it is seen.</param>
/// <param name="Changes">Who came together, parted or died.</param>
public sealed record StorylineMoment(DateOnly Day, IReadOnlyList<CampChange> Changes);

/// <summary>What happened to a camp.</summary>
/// <param name="Kind">What.</param>
/// <param name="People">Those who came, left or died; of a camp with which the storyline begins, all.</param>
/// <param name="Others">Those whom they joined or left; nobody, where all came from different sides or died.</param>
public sealed record CampChange(CampChangeKind Kind, IReadOnlyList<string> People, IReadOnlyList<string> Others);

/// <summary>What may happen to a camp.</summary>
public enum CampChangeKind
{
    /// <summary>People stand together who did not before.</summary>
    Together,

    /// <summary>People part who stood together.</summary>
    Apart,

    /// <summary>Somebody died.</summary>
    Died,
}
