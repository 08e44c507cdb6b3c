namespace Explorer.Loader.Lessons;

/// <summary>What a lesson can name: the ids of the data set that it is about, its days and the saved questions.</summary>
/// <param name="DataSet">The data set's id.</param>
/// <param name="People">The ids of the people.</param>
/// <param name="Carriers">The ids of the ties and the events.</param>
/// <param name="First">The first day that the data tell of.</param>
/// <param name="Last">The last day.</param>
/// <param name="Queries">The names of the saved questions, each with those of its parameters.</param>
public sealed record LessonSurroundings(
    string DataSet,
    IReadOnlySet<string> People,
    IReadOnlySet<string> Carriers,
    DateOnly First,
    DateOnly Last,
    IReadOnlyDictionary<string, IReadOnlyCollection<string>> Queries
);
