using System.CommandLine;
using Explorer.Loader.Courses;
using Explorer.Loader.DataSets;

namespace Explorer.Loader.Commands;

/// <summary><c>check [DATASET]</c>: names everything that is wrong with a data set, and with the courses about it.</summary>
internal static class CheckCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var (dataSet, cypher) = (CommonOptions.DataSet(), CommonOptions.Cypher());
        var command = new Command(
            "check",
            "Name everything that is wrong with a data set: file, line, column, and what to do. Then the same with the courses in cypher/course: "
                + "each is read, and those about this data set are gone through, every starting text and every solution."
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
        var reading = DataSetReader.Read(folder.FindDataSet(dataSet, surroundings.WorkingDirectory));
        ProblemPrinter.WriteRemarks(surroundings.Out, reading);
        if (reading.DataSet is { } sound)
        {
            surroundings.Out.WriteLine($"{sound.Info.Id} is sound: {Contents.Of(sound)}.");
        }
        else
        {
            ProblemPrinter.Write(surroundings.Out, surroundings, reading.Folder, reading.Problems);
        }

        var shelf = new CourseShelf(folder.Path);
        var courses = await new CourseRound(surroundings, folder, reading.DataSet).GoAsync(shelf, cancellationToken);
        foreach (var line in courses.Sound)
        {
            surroundings.Out.WriteLine(line);
        }
        ProblemPrinter.Write(surroundings.Out, surroundings, shelf.Folder, courses.Problems);
        var count = reading.Problems.Count + courses.Problems.Count;
        if (count == 0)
        {
            return ExitCodes.Success;
        }
        ProblemPrinter.WriteCount(surroundings.Out, count);
        return ExitCodes.Data;
    }
}
