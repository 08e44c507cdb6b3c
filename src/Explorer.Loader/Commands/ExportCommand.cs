using System.CommandLine;
using System.Text;
using Explorer.Connections;
using Explorer.Loader.Exporting;

namespace Explorer.Loader.Commands;

/// <summary><c>export [DATASET] --graph ADDRESS --format cypher</c>: writes a data set of a graph as a script that makes it again.</summary>
internal static class ExportCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var (dataSet, graph, cypher) = (CommonOptions.DataSet(), CommonOptions.Graph(), CommonOptions.Cypher());
        var format = new Option<string>("--format")
        {
            Description = "cypher: one script for Neo4j Browser or cypher-shell.",
            DefaultValueFactory = _ => "cypher",
        };
        format.AcceptOnlyFromAmong("cypher");
        var output = new Option<string?>("--output")
        {
            HelpName = "FILE",
            Description = "Where to write; what is there is replaced when all has been written. Default: the standard output",
        };
        var command = new Command("export", "Write a data set of a graph as a script that makes it again, in Neo4j or here.")
        {
            dataSet,
            format,
            output,
            graph,
            cypher,
        };
        command.SetAction(
            async (result, cancellationToken) =>
            {
                var (name, folder) = (result.GetValue(dataSet)!, result.GetValue(cypher));
                await using var connection = await surroundings.Open(
                    CommonOptions.GraphOf(result.GetValue(graph), surroundings),
                    new GraphConnectionOptions(),
                    cancellationToken
                );
                if (connection.Address.Kind == GraphKind.EmbeddedMemory)
                {
                    name = await MemoryFiller.FillAsync(surroundings, connection, name, folder, cancellationToken);
                }
                var exporter = new DataSetExporter(CommonOptions.CypherOf(folder, surroundings), connection, name);
                if (result.GetValue(output) is { } file)
                {
                    await WriteFileAsync(surroundings, exporter, Path.GetFullPath(file, surroundings.WorkingDirectory), cancellationToken);
                }
                else
                {
                    await exporter.WriteAsync(surroundings.Out, cancellationToken);
                }
                return ExitCodes.Success;
            }
        );
        return command;
    }

    /// <summary>Writes beside the file first, so that a half-written one never takes its place.</summary>
    private static async Task WriteFileAsync(
        Surroundings surroundings,
        DataSetExporter exporter,
        string file,
        CancellationToken cancellationToken
    )
    {
        var unfinished = file + ".unfinished";
        try
        {
            long rows;
            await using (var writer = new StreamWriter(unfinished, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                rows = await exporter.WriteAsync(writer, cancellationToken);
            }
            File.Move(unfinished, file, overwrite: true);
            surroundings.Error.WriteLine($"Wrote {rows} nodes and relationships to {file}");
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
