using System.CommandLine;
using Explorer.Connections;
using Explorer.Connections.Opening;
using Explorer.Connections.Queries;
using Explorer.Content.DataSets.Characters;
using Explorer.Content.Loading.Versioning;
using Explorer.Loader.Queries;

namespace Explorer.Loader.Commands;

/// <summary><c>query FILE|-</c>: runs statements and prints what they return. Without a file it lists the questions there are.</summary>
internal static class QueryCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var file = new Argument<string?>("FILE")
        {
            Description =
                "The name of a question in cypher/queries, a .cypher file, or - for the standard input. Without it, the questions are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var parameters = new Option<string[]>("--param")
        {
            HelpName = "name=value",
            Description =
                "A parameter; may be given several times. The type is that of the file's '// param' line, else guessed: 1926, 0.5, true, null, 1926-12-31, [1, 2], text. Parameters that are not given have that line's default.",
        };
        var format = new Option<string>("--format") { Description = "How to print the records.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "csv");
        var raw = new Option<bool>("--raw")
        {
            Description =
                "With --format csv: leave texts as they are. Without it, those that a spreadsheet would take for a formula begin with an apostrophe.",
        };
        var writes = new Option<bool>("--allow-writes") { Description = "Let the statement change the graph." };
        var import = new Option<string?>("--import")
        {
            HelpName = "DIR",
            Description = "Let LOAD CSV of the embedded engine read the files in this folder, and no others. Default: it reads nothing.",
        };
        var dataSet = new Option<string>("--dataset")
        {
            HelpName = "DATASET",
            Description = "What an in-memory graph is filled with first.",
            DefaultValueFactory = _ => CommonOptions.DefaultDataSet,
        };
        var (graph, cypher) = (CommonOptions.Graph(), CommonOptions.Cypher());
        var command = new Command(
            "query",
            "Run Cypher statements, which semicolons divide, and print what they return. The first that fails ends it."
        )
        {
            file,
            parameters,
            format,
            raw,
            writes,
            import,
            dataSet,
            graph,
            cypher,
        };
        command.SetAction(
            async (result, cancellationToken) =>
            {
                if (result.GetValue(file) is not { } name)
                {
                    return QuestionList.Print(surroundings, Library(surroundings, result.GetValue(cypher)));
                }
                var query = Read(surroundings, name, result.GetValue(cypher));
                var values = QueryParameters.Bind(query, result.GetValue(parameters) ?? []);
                var address = CommonOptions.GraphOf(result.GetValue(graph), surroundings);
                await using var connection = await surroundings.Open(
                    address,
                    new GraphConnectionOptions { ImportFolder = ImportOf(surroundings, result.GetValue(import), address) },
                    cancellationToken
                );
                if (connection.Address.Kind == GraphKind.EmbeddedMemory)
                {
                    await MemoryFiller.FillAsync(
                        surroundings,
                        connection,
                        result.GetValue(dataSet)!,
                        result.GetValue(cypher),
                        cancellationToken
                    );
                }
                var mode = result.GetValue(writes) ? AccessMode.Write : AccessMode.Read;
                var versioned = await VersionedQuery.OfAsync(
                    () => CommonOptions.CypherOf(result.GetValue(cypher), surroundings),
                    connection,
                    values,
                    cancellationToken
                );
                var run = new StatementRun(
                    surroundings,
                    connection,
                    mode,
                    RecordWriters.Of(result.GetValue(format)!, result.GetValue(raw))
                );
                await run.AllAsync(query.Text, values, cancellationToken);
                await versioned.CheckAsync(cancellationToken);
                return ExitCodes.Success;
            }
        );
        return command;
    }

    private static string? ImportOf(Surroundings surroundings, string? folder, string address)
    {
        if (folder is null)
        {
            return null;
        }
        if (GraphConnections.ParseAddress(address).Kind is not (GraphKind.EmbeddedMemory or GraphKind.EmbeddedFile))
        {
            throw new CommandException(
                ExitCodes.Usage,
                "--import is for the embedded engine; a Neo4j server reads files below its own import folder."
            );
        }
        var path = Path.GetFullPath(folder, surroundings.WorkingDirectory);
        return Directory.Exists(path) ? path : throw new CommandException(ExitCodes.Usage, $"There is no folder {path} to import from.");
    }

    private static QueryLibrary Library(Surroundings surroundings, string? cypher) =>
        new(CommonOptions.CypherOf(cypher, surroundings).Path);

    private static SavedQuery Read(Surroundings surroundings, string file, string? cypher)
    {
        if (file == "-")
        {
            return SavedQuery.Parse("standard input", WholeText.Read(surroundings.In, "The standard input"), HeaderKind.Own);
        }
        var path = Path.GetFullPath(file, surroundings.WorkingDirectory);
        if (File.Exists(path))
        {
            using var text = new StreamReader(path);
            return SavedQuery.Parse(file, WholeText.Read(text, file), HeaderKind.Own);
        }
        var library = Library(surroundings, cypher);
        var name = file.EndsWith(".cypher", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(file) : file;
        return library.Names.Contains(name, StringComparer.Ordinal)
            ? library.Get(name)
            : throw new CommandException(
                ExitCodes.Usage,
                $"There is no file {file}, nor {name}.cypher in {library.Folder}. {Meant(name, library)}"
            );
    }

    private static string Meant(string name, QueryLibrary library) =>
        NearName.Find(name, library.Names) is { } near
            ? $"Did you mean {near}?"
            : "Give a .cypher file, or - for the standard input; query alone lists the questions.";
}
