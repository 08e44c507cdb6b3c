using System.CommandLine;
using Explorer.Loader.DataSets;

namespace Explorer.Loader.Commands;

/// <summary><c>check [DATASET]</c>: names everything that is wrong with a data set.</summary>
internal static class CheckCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var (dataSet, cypher) = (CommonOptions.DataSet(), CommonOptions.Cypher());
        var command = new Command("check", "Name everything that is wrong with a data set: file, line, column, and what to do.")
        {
            dataSet,
            cypher,
        };
        command.SetAction(result => Run(surroundings, result.GetValue(dataSet)!, result.GetValue(cypher)));
        return command;
    }

    private static int Run(Surroundings surroundings, string dataSet, string? cypher)
    {
        var reading = DataSetReader.Read(CommonOptions.CypherOf(cypher, surroundings).FindDataSet(dataSet, surroundings.WorkingDirectory));
        ProblemPrinter.WriteRemarks(surroundings.Out, reading);
        if (reading.DataSet is { } sound)
        {
            surroundings.Out.WriteLine($"{sound.Info.Id} is sound: {Contents.Of(sound)}.");
            return ExitCodes.Success;
        }

        ProblemPrinter.Write(surroundings.Out, surroundings, reading);
        return ExitCodes.Data;
    }
}
