using Explorer.Loader.DataSets.Findings;

namespace Explorer.Loader.Lessons.Reading;

/// <summary>Gathers what is wrong with a lesson file.</summary>
/// <param name="file">The file's name.</param>
internal sealed class LessonProblems(string file)
{
    private readonly List<Problem> _all = [];

    /// <summary>All of them, in the order of their lines.</summary>
    public IReadOnlyList<Problem> InOrder => [.. _all.OrderBy(one => one.Line).ThenBy(one => one.Column)];

    /// <summary>Adds one.</summary>
    /// <param name="line">The line, from 1; 0 for the whole file.</param>
    /// <param name="column">The letter, from 1; 0 for the whole line.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="remedy">What to do.</param>
    public void Add(int line, int column, string message, string remedy) =>
        _all.Add(new Problem(ProblemKind.BadLesson, file, line, column, ColumnName: null, message, remedy));
}
