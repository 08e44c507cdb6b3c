namespace Explorer.History.Storylines;

/// <summary>From a day on, until the next of these, the camps are the same.</summary>
/// <param name="From">The first day.</param>
/// <param name="Camps">The ids of the people of each camp, the camps and their people from above; who is alone is a camp too.</param>
public sealed record StorylineTime(DateOnly From, IReadOnlyList<IReadOnlyList<string>> Camps);
