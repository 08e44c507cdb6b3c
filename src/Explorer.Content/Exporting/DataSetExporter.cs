using Explorer.Connections;
using Explorer.Content.Loading;
using Explorer.Content.Loading.Versioning;
using Explorer.Graph.Values;

namespace Explorer.Content.Exporting;

/// <summary>Writes a data set of a graph as one script that makes it again: schema first, then nodes, then relationships.</summary>
/// <param name="cypher">The folder with <c>schema</c> and <c>export</c>.</param>
/// <param name="graph">Where the data set lies.</param>
/// <param name="id">The data set's id.</param>
public sealed class DataSetExporter(CypherFolder cypher, IGraphConnection graph, string id)
{
    private const string DataSetKey = "dataset";

    /// <summary>Writes the script.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="cancellationToken">Stops the export.</param>
    /// <returns>How many nodes and relationships it makes.</returns>
    /// <exception cref="LoadException">The graph has no such data set, or it was loaded anew meanwhile.</exception>
    /// <exception cref="GraphException">The graph failed.</exception>
    public async Task<long> WriteAsync(TextWriter output, CancellationToken cancellationToken)
    {
        var versions = new Versions(cypher, id, graph.Alone(AccessMode.Read));
        var current =
            await versions.CurrentAsync(cancellationToken)
            ?? throw new LoadException($"{graph.Address} holds no data set '{id}'. Load it first, or name another one.");
        var script = new ScriptWriter(output);
        script.Comment($"The data set {id}. Run it in Neo4j Browser, or: cypher-shell < FILE. A second run changes nothing.");
        foreach (var file in cypher.Files("schema"))
        {
            script.Statement(file);
        }
        await foreach (var record in ReadAsync("nodes", current.Key, cancellationToken))
        {
            AddNode(script, record);
        }
        script.Flush();
        await foreach (var record in ReadAsync("relationships", current.Key, cancellationToken))
        {
            AddRelationship(script, record);
        }
        script.Flush();
        if (await versions.CurrentAsync(cancellationToken) != current)
        {
            throw new LoadException("The data set was loaded anew during the export, so the script may be of two versions. Run it again.");
        }
        return script.Rows;
    }

    private void AddNode(ScriptWriter script, IReadOnlyList<Value> record)
    {
        var labels = string.Join(':', record[0].AsList().Select(label => CypherLiteral.Name(label.AsString())));
        var pattern = Pattern("script-nodes").Replace("Label", labels, StringComparison.Ordinal);
        script.Row(pattern, Named(record[1].AsMap()));
    }

    private void AddRelationship(ScriptWriter script, IReadOnlyList<Value> record)
    {
        var properties = record[5].AsMap();
        // All properties find the relationship again, so that a second run makes none anew.
        var keys = properties.Keys.Order(StringComparer.Ordinal).Select(CypherLiteral.Name).Select(key => $"{key}: row.has.{key}");
        var pattern = Pattern("script-relationships")
            .Replace("key: row.has.key", string.Join(", ", keys), StringComparison.Ordinal)
            .Replace(":TYPE", ":" + CypherLiteral.Name(record[0].AsString()), StringComparison.Ordinal)
            .Replace(":Start", ":" + CypherLiteral.Name(record[1].AsString()), StringComparison.Ordinal)
            .Replace(":End", ":" + CypherLiteral.Name(record[3].AsString()), StringComparison.Ordinal);
        script.Row(pattern, new MapBuilder(3).Set("start", record[2]).Set("end", record[4]).Set("has", Named(properties)).ToValue());
    }

    /// <summary>The properties, with the data set's own id where those of a staged load have the key of a version.</summary>
    private Value Named(IReadOnlyDictionary<string, Value> properties)
    {
        var named = new MapBuilder(properties.Count);
        foreach (var (key, value) in properties)
        {
            named.Set(key, key == DataSetKey ? id : value);
        }
        return named.ToValue();
    }

    private string Pattern(string file) => ScriptWriter.Body(cypher.File("export", file));

    private async IAsyncEnumerable<IReadOnlyList<Value>> ReadAsync(
        string file,
        string key,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal) { [DataSetKey] = key };
        var statement = new Statement(cypher.File("export", file).Text, parameters);
        await using var cursor = await graph.RunAsync(statement, AccessMode.Read, cancellationToken);
        await foreach (var record in cursor.ReadAsync(cancellationToken))
        {
            yield return record;
        }
    }
}
