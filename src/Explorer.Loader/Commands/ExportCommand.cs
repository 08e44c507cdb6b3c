using System.CommandLine;
using Explorer.Connections;

namespace Explorer.Loader.Commands;

/// <summary><c>export [DATASET] --format cypher|html|site</c>: writes a data set of a graph as a script, its lessons as files, or the whole page.</summary>
internal static class ExportCommand
{
    private const string Script = "cypher";
    private const string Lessons = "html";
    private const string Site = "site";

    public static Command Create(Surroundings surroundings)
    {
        var (dataSet, graph, cypher) = (CommonOptions.DataSet(), CommonOptions.Graph(), CommonOptions.Cypher());
        dataSet.Description =
            $"{dataSet.Description} With --format html also the path of a lesson, a file that ends in {LessonRound.Extension}.";
        var format = new Option<string>("--format")
        {
            Description =
                "cypher: one script for Neo4j Browser or cypher-shell. html: a lesson as one file that needs neither network nor server. "
                + "site: the whole page with its data as a folder for any web server.",
            DefaultValueFactory = _ => Script,
        };
        format.AcceptOnlyFromAmong(Script, Lessons, Site);
        var lesson = new Option<string?>("--lesson")
        {
            HelpName = "NAME",
            Description = "With --format html: the lesson. Default: all lessons of the data set, each in a file of its own",
        };
        var output = new Option<string?>("--output")
        {
            HelpName = "FILE|FOLDER",
            Description =
                "Where to write; what is there is replaced when all has been written. For a site or several lessons a folder, which must be named. "
                + "Default: the standard output",
        };
        var command = new Command(
            "export",
            "Write a data set of a graph as a script that makes it again, its lessons as files, or the whole page as a site."
        )
        {
            dataSet,
            format,
            lesson,
            output,
            graph,
            cypher,
        };
        command.SetAction(
            async (result, cancellationToken) =>
            {
                var (kind, one) = (result.GetValue(format)!, result.GetValue(lesson));
                if (one is not null && kind != Lessons)
                {
                    throw new CommandException(
                        ExitCodes.Usage,
                        $"--lesson goes with --format {Lessons} only. Leave it out, or write --format {Lessons}."
                    );
                }
                var order = new ExportOrder(surroundings, result.GetValue(dataSet)!, result.GetValue(cypher), result.GetValue(output));
                await using var connection = await surroundings.Open(
                    CommonOptions.GraphOf(result.GetValue(graph), surroundings),
                    new GraphConnectionOptions(),
                    cancellationToken
                );
                await (
                    kind switch
                    {
                        Lessons => LessonExport.WriteAsync(order, one, connection, cancellationToken),
                        Site => SiteExport.WriteAsync(order, connection, cancellationToken),
                        _ => ScriptExport.WriteAsync(order, connection, cancellationToken),
                    }
                );
                return ExitCodes.Success;
            }
        );
        return command;
    }
}
