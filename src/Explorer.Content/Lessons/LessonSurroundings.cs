using Explorer.Connections.Queries;
using Explorer.Content.DataSets;
using Explorer.Content.DataSets.Schema;

namespace Explorer.Content.Lessons;

/// <summary>What a lesson can name: the ids of the data set that it is about, its days and the saved questions.</summary>
/// <param name="DataSet">The data set's id.</param>
/// <param name="People">The ids of the people.</param>
/// <param name="Carriers">The ids of the ties and the events.</param>
/// <param name="First">The first day that the data tell of.</param>
/// <param name="Last">The last day.</param>
/// <param name="Questions">The saved questions.</param>
public sealed record LessonSurroundings(
    string DataSet,
    IReadOnlySet<string> People,
    IReadOnlySet<string> Carriers,
    DateOnly First,
    DateOnly Last,
    QueryLibrary Questions
)
{
    /// <summary>What a lesson about a data set in a folder can name.</summary>
    /// <param name="set">The data set.</param>
    /// <param name="questions">The saved questions.</param>
    public static LessonSurroundings Of(DataSet set, QueryLibrary questions) =>
        new(
            set.Info.Id,
            set[TableId.People].Ids.ToHashSet(StringComparer.Ordinal),
            set[TableId.Relationships].Ids.Concat(set[TableId.Events].Ids).ToHashSet(StringComparer.Ordinal),
            new DateOnly(set.Info.FirstYear, 1, 1),
            set.Info.Horizon,
            questions
        );
}
