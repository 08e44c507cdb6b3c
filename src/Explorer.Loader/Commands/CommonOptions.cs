using System.CommandLine;
using Explorer.Content.Loading;

namespace Explorer.Loader.Commands;

/// <summary>The options that several commands share, and what they mean when they are not given.</summary>
internal static class CommonOptions
{
    public const string DefaultGraph = "embedded:";
    public const string DefaultDataSet = "succession";

    public static Option<string?> Graph() =>
        new("--graph")
        {
            HelpName = "ADDRESS",
            Description =
                "The graph: embedded: (in memory, gone at the end), embedded:FILE, or http(s)://HOST:7474[/DATABASE] for Neo4j, with user and password "
                + "from NEO4J_USERNAME and NEO4J_PASSWORD. Default: EXPLORER_GRAPH, else NEO4J_URI, else embedded:",
        };

    public static Option<string?> Cypher() =>
        new("--cypher")
        {
            HelpName = "DIR",
            Description =
                "The folder with schema, load and datasets. Default: EXPLORER_CYPHER, else 'cypher' in the working directory or above it, or beside the program",
        };

    public static Argument<string> DataSet() =>
        new("DATASET")
        {
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => DefaultDataSet,
            Description = "A name below cypher/datasets, or the path of a folder.",
        };

    public static string GraphOf(string? given, Surroundings surroundings) =>
        First(given, surroundings.Environment("EXPLORER_GRAPH"), surroundings.Environment("NEO4J_URI")) ?? DefaultGraph;

    public static CypherFolder CypherOf(string? given, Surroundings surroundings) =>
        CypherFolder.Find(First(given, surroundings.Environment("EXPLORER_CYPHER")), surroundings.WorkingDirectory);

    private static string? First(params ReadOnlySpan<string?> values)
    {
        foreach (var value in values)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                return value;
            }
        }

        return null;
    }
}
