using System.CommandLine;
using Explorer.Content.Courses;
using Explorer.Content.DataSets;
using Explorer.Content.Lessons;

namespace Explorer.Loader.Commands;

/// <summary><c>check [DATASET]</c>: names everything that is wrong with a data set, with its lessons and with the courses about it; or with one lesson.</summary>
internal static class CheckCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var (dataSet, cypher) = (CommonOptions.DataSet(), CommonOptions.Cypher());
        dataSet.Description = $"{dataSet.Description} Or the path of a lesson, a file that ends in {LessonRound.Extension}.";
        var command = new Command(
            "check",
            "Name everything that is wrong with a data set: file, line, column, and what to do. Then the same with its lessons, which are compared with the data, and "
                + "with the courses in cypher/course: each is read, and those about this data set are gone through, every starting text and every solution."
        )
        {
            dataSet,
            cypher,
        };
        command.SetAction(
            (result, cancellationToken) => RunAsync(surroundings, result.GetValue(dataSet)!, result.GetValue(cypher), cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(Surroundings surroundings, string dataSet, string? cypher, CancellationToken cancellationToken)
    {
        var folder = CommonOptions.CypherOf(cypher, surroundings);
        var file = new FileInfo(Path.GetFullPath(dataSet, surroundings.WorkingDirectory));
        if (LessonRound.IsLesson(file))
        {
            var one = new LessonRound(folder).Read(file);
            return Told(surroundings, [(file.DirectoryName!, one)]);
        }
        var reading = DataSetReader.Read(folder.FindDataSet(dataSet, surroundings.WorkingDirectory));
        ProblemPrinter.WriteRemarks(surroundings.Out, reading);
        if (reading.DataSet is { } sound)
        {
            surroundings.Out.WriteLine($"{sound.Info.Id} is sound: {Contents.Of(sound)}.");
        }

        var courses = new CourseShelf(folder.Path);
        return Told(
            surroundings,
            [
                (reading.Folder, new Findings([], reading.Problems)),
                (LessonShelf.LessonsOf(reading.Folder), new LessonRound(folder).ReadAll(reading)),
                (courses.Folder, await new CourseRound(surroundings, folder, reading.DataSet).GoAsync(courses, cancellationToken)),
            ]
        );
    }

    /// <summary>Prints what was found in each folder: what is sound, what is not, and how much that is.</summary>
    private static int Told(Surroundings surroundings, IReadOnlyList<(string Folder, Findings Found)> all)
    {
        foreach (var (folder, found) in all)
        {
            foreach (var line in found.Sound)
            {
                surroundings.Out.WriteLine(line);
            }
            ProblemPrinter.Write(surroundings.Out, surroundings, folder, found.Problems);
        }
        var count = all.Sum(one => one.Found.Problems.Count);
        if (count == 0)
        {
            return ExitCodes.Success;
        }
        ProblemPrinter.WriteCount(surroundings.Out, count);
        return ExitCodes.Data;
    }
}
