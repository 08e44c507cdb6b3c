namespace Explorer.Connections.Queries;

/// <summary>The grades of the saved questions, from the easiest to the hardest: each names what a class practises with them.</summary>
public static class QuestionGrades
{
    /// <summary>The grades in the order in which they are shown, as a line <c>// grade: change</c> names them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["first steps", "change", "patterns", "evidence"];

    /// <summary>The place of a grade in that order; behind all of them if there is no such grade.</summary>
    /// <param name="grade">The grade, or null.</param>
    internal static int PlaceOf(string? grade)
    {
        for (var place = 0; place < Names.Count; place++)
        {
            if (Names[place] == grade)
            {
                return place;
            }
        }

        return Names.Count;
    }
}
