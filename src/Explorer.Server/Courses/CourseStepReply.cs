using Explorer.Server.Prose;

namespace Explorer.Server.Courses;

/// <summary>A step of a course. Texts are paragraphs, each a list of phrases.</summary>
/// <param name="Name">Its name, to remember it by.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Text">What is new in it.</param>
/// <param name="Start">The Cypher to start with.</param>
/// <param name="Task">What is to be found out.</param>
/// <param name="Hint">What helps.</param>
/// <param name="Solution">A statement that gives the right answer.</param>
/// <param name="Learned">What somebody who has solved it can do now.</param>
/// <param name="Year">The year that it begins in; null if it is about no year.</param>
/// <param name="Ordered">Whether the rows of an answer have to come in the right order.</param>
/// <param name="Named">Whether the columns of an answer are told by their names.</param>
public sealed record CourseStepReply(
    string Name,
    string Title,
    IReadOnlyList<IReadOnlyList<PhraseReply>> Text,
    string Start,
    IReadOnlyList<IReadOnlyList<PhraseReply>> Task,
    IReadOnlyList<IReadOnlyList<PhraseReply>> Hint,
    string Solution,
    IReadOnlyList<IReadOnlyList<PhraseReply>> Learned,
    int? Year,
    bool Ordered,
    bool Named
);
