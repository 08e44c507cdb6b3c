using System.Globalization;
using Explorer.Cypher;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Benchmarks.Peers;

/// <summary>The generated graph of ../shared/bench in our own engine, read from its CSV files.</summary>
internal sealed class PeerGraph : IDisposable
{
    // What a user of the engine would declare: ids are unique, and ties are asked for by their years.
    private static readonly string[] Schema =
    [
        "CREATE CONSTRAINT person_id FOR (n:Person) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT faction_id FOR (n:Faction) REQUIRE n.id IS UNIQUE",
        "CREATE INDEX ally_years FOR ()-[r:ALLY_OF]-() ON (r.fromYear, r.toYear)",
        "CREATE INDEX rival_years FOR ()-[r:RIVAL_OF]-() ON (r.fromYear, r.toYear)",
        "CREATE INDEX member_years FOR ()-[r:MEMBER_OF]-() ON (r.fromYear, r.toYear)",
    ];

    private readonly PropertyGraph _graph = new();

    public PeerGraph(string folder)
    {
        Engine = new CypherEngine(_graph);
        using (var transaction = _graph.BeginWrite())
        {
            var people = Nodes(transaction, folder, "people.csv", "Person", ["id", "name", "kind"]);
            var factions = Nodes(transaction, folder, "factions.csv", "Faction", ["id", "name"]);
            string[] tie = ["fromYear", "toYear", "sign", "weight"];
            Relationships(transaction, folder, "ally.csv", "ALLY_OF", people, people, tie);
            Relationships(transaction, folder, "rival.csv", "RIVAL_OF", people, people, tie);
            Relationships(transaction, folder, "member.csv", "MEMBER_OF", people, factions, ["fromYear", "toYear"]);
            transaction.Commit();
        }

        foreach (var statement in Schema)
        {
            using var transaction = _graph.BeginWrite();
            Engine.Execute(statement, parameters: null, transaction).Read();
            transaction.Commit();
        }
    }

    public CypherEngine Engine { get; }

    /// <summary>From the text and its parameters to all rows as values.</summary>
    public List<Value[]> Run(string text, IReadOnlyDictionary<string, Value> parameters)
    {
        using var transaction = _graph.BeginRead();
        return [.. Engine.Execute(text, parameters, transaction).Rows()];
    }

    public void Dispose() => _graph.Dispose();

    private static Dictionary<long, NodeId> Nodes(GraphTransaction transaction, string folder, string file, string label, string[] columns)
    {
        var (ids, properties) = (new Dictionary<long, NodeId>(), new KeyValuePair<string, Value>[columns.Length]);
        foreach (var line in Lines(folder, file))
        {
            var cells = line.AsSpan();
            for (var i = 0; i < columns.Length; i++)
            {
                properties[i] = new(columns[i], Cell(ref cells));
            }
            ids[properties[0].Value.AsInteger()] = transaction.CreateNode([label], properties.AsSpan());
        }

        return ids;
    }

    private static void Relationships(
        GraphTransaction transaction,
        string folder,
        string file,
        string type,
        Dictionary<long, NodeId> starts,
        Dictionary<long, NodeId> ends,
        string[] columns
    )
    {
        var properties = new KeyValuePair<string, Value>[columns.Length];
        foreach (var line in Lines(folder, file))
        {
            var cells = line.AsSpan();
            var (start, end) = (starts[Cell(ref cells).AsInteger()], ends[Cell(ref cells).AsInteger()]);
            for (var i = 0; i < columns.Length; i++)
            {
                properties[i] = new(columns[i], Cell(ref cells));
            }
            transaction.CreateRelationship(type, start, end, properties.AsSpan());
        }
    }

    // Cuts the next cell off a line.
    private static Value Cell(ref ReadOnlySpan<char> line)
    {
        var comma = line.IndexOf(',');
        var cell = comma < 0 ? line : line[..comma];
        line = comma < 0 ? [] : line[(comma + 1)..];
        return long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : (Value)cell.ToString();
    }

    private static IEnumerable<string> Lines(string folder, string file) => File.ReadLines(Path.Combine(folder, file)).Skip(1);
}
