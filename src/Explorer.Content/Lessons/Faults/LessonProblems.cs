using Explorer.Content.DataSets.Findings;

namespace Explorer.Content.Lessons.Faults;

/// <summary>Gathers what is wrong with a lesson file.</summary>
/// <param name="file">The file's name.</param>
internal sealed class LessonProblems(string file)
{
    /// <summary>As many are told; a file that is no lesson at all has more than anybody reads.</summary>
    private const int Most = 100;

    private readonly List<Problem> _all = [];

    /// <summary>How many there are.</summary>
    public int Count => _all.Count;

    /// <summary>All of them, in the order of their lines.</summary>
    public IReadOnlyList<Problem> InOrder
    {
        get
        {
            var sorted = _all.OrderBy(one => one.Line).ThenBy(one => one.Column).ToList();
            var left = sorted.Count - Most;
            return left <= 0
                ? sorted
                :
                [
                    .. sorted.Take(Most),
                    Made(sorted[Most].Line, 0, $"From here on there are {left} more problems.", "Mend those above, and look again."),
                ];
        }
    }

    /// <summary>Adds one.</summary>
    /// <param name="line">The line, from 1; 0 for the whole file.</param>
    /// <param name="column">The letter, from 1; 0 for the whole line.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="remedy">What to do.</param>
    public void Add(int line, int column, string message, string remedy) => _all.Add(Made(line, column, message, remedy));

    /// <summary>Adds what others have found.</summary>
    public void Add(IEnumerable<Problem> found) => _all.AddRange(found);

    private Problem Made(int line, int column, string message, string remedy) =>
        new(ProblemKind.BadLesson, file, line, column, ColumnName: null, message, remedy);
}
