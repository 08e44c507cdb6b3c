using Explorer.Connections.Queries;

namespace Explorer.Content.Courses.Steps;

/// <summary>The parameters that a step may use: those that the year of the page sets. Anything else would have to be typed in before the first run.</summary>
internal static class CourseParameters
{
    public const string Year = "year";

    private static readonly DayOfYear LastDay = new(Year, 12, 31);

    /// <summary>How they are declared.</summary>
    public const string Declared = "// param year: integer = 1926 and // param date: date = $year-12-31";

    /// <summary>The first that the page does not set; null if there is none.</summary>
    public static QueryParameter? FirstStrange(SavedQuery query) =>
        query.Parameters.FirstOrDefault(one =>
            !(one.Name == Year && one.Type == ParameterType.Integer && one.Default is { IsNull: false })
            && !(one.Name == "date" && one.DefaultDay == LastDay)
        );
}
