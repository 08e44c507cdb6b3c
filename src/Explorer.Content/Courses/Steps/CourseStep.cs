using Explorer.Connections.Queries;
using Explorer.Content.Prose;

namespace Explorer.Content.Courses.Steps;

/// <summary>One step of a course.</summary>
/// <param name="Name">Its name, made of its title: what a browser remembers it by when other steps come before it.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Text">What is new in it, as paragraphs.</param>
/// <param name="Start">What stands in the editor when it begins.</param>
/// <param name="Task">What is to be found out, as paragraphs.</param>
/// <param name="Hint">What helps, as paragraphs.</param>
/// <param name="Learned">What somebody who has solved it can do now, as paragraphs.</param>
/// <param name="Solution">A statement that gives the right answer; its head declares the parameters.</param>
/// <param name="SolutionLine">The line of the file, from 1, in which the solution begins.</param>
/// <param name="Rules">What of an answer counts.</param>
public sealed record CourseStep(
    string Name,
    string Title,
    IReadOnlyList<IReadOnlyList<Phrase>> Text,
    StartText Start,
    IReadOnlyList<IReadOnlyList<Phrase>> Task,
    IReadOnlyList<IReadOnlyList<Phrase>> Hint,
    IReadOnlyList<IReadOnlyList<Phrase>> Learned,
    SavedQuery Solution,
    int SolutionLine,
    AnswerRules Rules
)
{
    /// <summary>The year that the step begins in; null if its question is about no year.</summary>
    public int? Year =>
        Solution.Parameters.FirstOrDefault(one => one.Name == CourseParameters.Year)?.Default is { } year ? (int)year.AsInteger() : null;
}
