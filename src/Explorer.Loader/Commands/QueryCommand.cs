using System.CommandLine;
using Explorer.Connections;
using Explorer.Loader.Loading;
using Explorer.Loader.Queries;

namespace Explorer.Loader.Commands;

/// <summary><c>query FILE|-</c>: runs one statement and prints what it returns.</summary>
internal static class QueryCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A .cypher file, the name of one in cypher/queries, or - for the standard input.",
        };
        var parameters = new Option<string[]>("--param")
        {
            HelpName = "name=value",
            Description =
                "A parameter; may be given several times. The type is that of the file's '// param' line, else guessed: 1926, 0.5, true, null, [1, 2], text.",
        };
        var format = new Option<string>("--format") { Description = "How to print the records.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "csv");
        var writes = new Option<bool>("--allow-writes") { Description = "Let the statement change the graph." };
        var dataSet = new Option<string>("--dataset")
        {
            HelpName = "DATASET",
            Description = "What an in-memory graph is filled with first.",
            DefaultValueFactory = _ => CommonOptions.DefaultDataSet,
        };
        var (graph, cypher) = (CommonOptions.Graph(), CommonOptions.Cypher());
        var command = new Command("query", "Run one Cypher statement and print what it returns.")
        {
            file,
            parameters,
            format,
            writes,
            dataSet,
            graph,
            cypher,
        };
        command.SetAction(
            async (result, cancellationToken) =>
            {
                var query = Read(surroundings, result.GetValue(file)!, result.GetValue(cypher));
                var values = QueryParameters.Bind(query, result.GetValue(parameters) ?? []);
                await using var connection = await surroundings.Open(
                    CommonOptions.GraphOf(result.GetValue(graph), surroundings),
                    cancellationToken
                );
                if (connection.Address.Kind == GraphKind.EmbeddedMemory)
                    await MemoryFiller.FillAsync(
                        surroundings,
                        connection,
                        result.GetValue(dataSet)!,
                        result.GetValue(cypher),
                        cancellationToken
                    );
                var mode = result.GetValue(writes) ? AccessMode.Write : AccessMode.Read;
                var versioned = await VersionedQuery.OfAsync(surroundings, connection, result.GetValue(cypher), values, cancellationToken);
                await using var cursor = await connection.RunAsync(new Statement(query.Text, values), mode, cancellationToken);
                await RecordWriters.Of(result.GetValue(format)!).WriteAsync(cursor, surroundings, cancellationToken);
                await versioned.CheckAsync(cancellationToken);
                return ExitCodes.Success;
            }
        );
        return command;
    }

    private static CypherFile Read(Surroundings surroundings, string file, string? cypher)
    {
        if (file == "-")
            return CypherFile.Parse("standard input", surroundings.In.ReadToEnd());
        var path = Path.GetFullPath(file, surroundings.WorkingDirectory);
        if (File.Exists(path))
            return CypherFile.Read(path);
        var queries = Path.Combine(CommonOptions.CypherOf(cypher, surroundings).Path, "queries");
        var named = Path.Combine(queries, Path.ChangeExtension(file, ".cypher"));
        return File.Exists(named)
            ? CypherFile.Read(named)
            : throw new CommandException(
                ExitCodes.Usage,
                $"There is no file {file}, nor {Path.GetFileName(named)} in {queries}. Give a .cypher file, or - for the standard input."
            );
    }
}
