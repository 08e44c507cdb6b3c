using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Explorer.Cypher;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Benchmarks;

/// <summary>
/// The first statement of a fresh process, from its text to its last row: what is paid for code that is compiled, and tables that are made, when they are first needed. One process for each figure.
/// </summary>
internal static class FirstRunBenchmark
{
    private const int Rounds = 10;
    private const double MostMilliseconds = 10;

    private static readonly (string Name, string Text)[] Statements =
    [
        ("a count", "MATCH (n) RETURN count(*) AS n"),
        ("a property", "MATCH (p:Person) WHERE p.born < $year RETURN p.name AS name"),
        (
            "a pattern, grouped and ordered",
            "MATCH (p:Person)-[k:KNOWS]->(f:Person) WHERE p.born >= $year RETURN f.name AS name, count(*) AS n ORDER BY n DESC, name LIMIT 10"
        ),
    ];

    public static async Task RunAsync(TextWriter output)
    {
        foreach (var (i, (name, _)) in Statements.Index())
        {
            var (times, compiled) = (new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                var number = i.ToString(CultureInfo.InvariantCulture);
                var (text, _) = await Tool.RunAsync(Tool.Self, new Dictionary<string, string>(), "first-run", number);
                var figures = text.Split(' ');
                times.Add(double.Parse(figures[0], CultureInfo.InvariantCulture));
                compiled.Add(double.Parse(figures[1], CultureInfo.InvariantCulture));
            }

            await output.WriteLineAsync(new Percentiles(times).Against($"first statement of a process, {name}", 0.5, MostMilliseconds));
            await output.WriteLineAsync($"  methods that had to be compiled for it: {compiled.Order().ElementAt(Rounds / 2):0}");
        }
    }

    /// <summary>As one of its processes: runs a statement and prints how many milliseconds it took, and how many methods had to be compiled for it.</summary>
    public static async Task RunOneAsync(int number, TextWriter output)
    {
        using var graph = Filled();
        var engine = new CypherEngine(graph);
        var parameters = new Dictionary<string, Value> { ["year"] = 1890 };
        using var transaction = graph.BeginRead();
        var compiled = JitInfo.GetCompiledMethodCount();
        var start = Stopwatch.GetTimestamp();
        using var cursor = engine.Execute(Statements[number].Text, parameters, transaction);
        while (cursor.Read() is not null) { }
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        compiled = JitInfo.GetCompiledMethodCount() - compiled;
        await output.WriteLineAsync(
            string.Create(CultureInfo.InvariantCulture, $"{time:0.000} {compiled} {JitInfo.GetCompilationTime().TotalMilliseconds:0.00}")
        );
    }

    private static PropertyGraph Filled()
    {
        var graph = new PropertyGraph();
        using var transaction = graph.BeginWrite();
        var people = new NodeId[100];
        for (var i = 0; i < people.Length; i++)
        {
            people[i] = transaction.CreateNode(["Person"], [new("name", $"Person {i}"), new("born", 1850 + i)]);
        }

        for (var i = 0; i < people.Length; i++)
        {
            transaction.CreateRelationship("KNOWS", people[i], people[i * 7 % people.Length], [new("since", 1900 + i)]);
        }

        transaction.Commit();
        return graph;
    }
}
