using Explorer.Connections.Queries;
using Explorer.Content.DataSets;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.Lessons;
using Explorer.Content.Lessons.Reading;
using Explorer.Content.Lessons.Scenes;
using Explorer.Content.Loading;

namespace Explorer.Loader.Commands;

/// <summary>Reads lessons and compares them with the data that they are about.</summary>
/// <param name="folder">The folder of statements and data sets.</param>
internal sealed class LessonRound(CypherFolder folder)
{
    /// <summary>How the files of lessons end.</summary>
    public const string Extension = ".md";

    private readonly QueryLibrary _questions = new(folder.Path);

    /// <summary>Whether a path is that of a lesson, and not of a data set.</summary>
    public static bool IsLesson(FileInfo file) => file.Exists && file.Extension.Equals(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The lessons in the folder of a data set; they are only read if the data are damaged.</summary>
    public Findings ReadAll(DataSetReading reading)
    {
        var lessons = new LessonShelf(folder).ReadBeside(reading.Folder);
        return lessons.Count == 0 ? new Findings([], []) : Compared(lessons, reading.DataSet);
    }

    /// <summary>One lesson; the data set is the one that its head names, or the one beside which it lies.</summary>
    public Findings Read(FileInfo file)
    {
        var reading = LessonReader.Read(file);
        if (reading.Lesson?.DataSet is not { } named)
        {
            return Compared([reading], set: null);
        }
        if (FolderOf(file, named.Id) is not { } data)
        {
            return Untold(
                reading,
                named,
                $"The lesson is about the data set {named.Id}, which is not here.",
                $"Write one of {string.Join(", ", folder.DataSetIds())} behind dataset: in its head."
            );
        }
        return DataSetReader.Read(data).DataSet is { } set
            ? Compared([reading], set)
            : Untold(
                reading,
                named,
                $"The data set {named.Id} is damaged, and nothing can be compared with it.",
                $"Run check {named.Id}, and mend it."
            );
    }

    /// <summary>Where the data set of a lesson without mistakes is.</summary>
    public string DataSetOf(FileInfo file) => FolderOf(file, LessonReader.Read(file).Lesson!.DataSet!.Id)!;

    /// <summary>Where a data set is: beside the lesson before anywhere else; null if it is nowhere.</summary>
    private string? FolderOf(FileInfo lesson, string id) => folder.FolderWithId(id, lesson.Directory?.Parent?.FullName);

    private Findings Compared(IReadOnlyList<LessonReading> readings, DataSet? set)
    {
        var compared = readings;
        if (set is not null)
        {
            var check = new LessonCheck(LessonSurroundings.Of(set, _questions));
            compared = [.. readings.Select(check.Check)];
        }
        return new Findings(
            [.. compared.Where(one => set is not null && one.Problems.Count == 0).Select(one => Sound(one.Lesson!))],
            [.. compared.SelectMany(one => one.Problems)]
        );
    }

    private static string Sound(Lesson lesson) =>
        $"{lesson.Name} is sound: {(lesson.Scenes.Count == 1 ? "1 scene" : $"{lesson.Scenes.Count} scenes")}, {(lesson.Minutes == 1 ? "1 minute" : $"{lesson.Minutes} minutes")}.";

    private static Findings Untold(LessonReading reading, Mention named, string message, string remedy) =>
        new(
            [],
            [
                .. reading
                    .Problems.Append(
                        new Problem(ProblemKind.BadLesson, reading.File, named.Line, named.Column, ColumnName: null, message, remedy)
                    )
                    .OrderBy(one => one.Line)
                    .ThenBy(one => one.Column),
            ]
        );
}
