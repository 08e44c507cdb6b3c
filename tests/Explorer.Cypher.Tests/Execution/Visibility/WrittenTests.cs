using System.Text;
using Explorer.Cypher.Errors;
using Explorer.Graph.Store;

namespace Explorer.Cypher.Tests.Execution.Visibility;

/// <summary>
/// What a statement has written is seen by what follows in it: a statement of two parts answers as the two parts do one after the other, whether the graph has ever had
/// such a label, type or key, and whether the plan is new or kept.
/// </summary>
public sealed class WrittenTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("explorer-");

    public WrittenTests() => File.WriteAllText(Path.Combine(_folder.FullName, "rows.csv"), "n,fresh\n1,7\n");

    public static TheoryData<string, string> Ways
    {
        get
        {
            var ways = new TheoryData<string, string>();
            foreach (var schema in Written.Schemas.Keys)
            {
                foreach (var writer in Written.Writers.Keys.Append("LOAD CSV"))
                {
                    ways.Add(writer, schema);
                }
            }

            return ways;
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_is_new_is_seen_by_all_that_follows(string writer, string schema)
    {
        var write =
            writer == "LOAD CSV"
                ? "LOAD CSV WITH HEADERS FROM 'file:///rows.csv' AS row CREATE (a:U {n: toInteger(row.n)})-[r:FRESH {w: 1}]->(b:U:Fresh {n: 2, fresh: toInteger(row.fresh)}) WITH a, b, r"
                : Written.Writers[writer];
        var wrong = new StringBuilder();
        var readers = Written.Readers.Concat(Written.Catalogue).ToList();
        for (var i = 0; i < readers.Count; i++)
        {
            var read = $"{Written.Between[i % Written.Between.Count]} {readers[i]}";
            var expected = Ask(schema, [], [$"{write} RETURN count(*)", $"{Written.Found} {read}"], apart: true);
            Compare("in one statement", Ask(schema, [], [$"{write} {read}"]));
            Compare("in one transaction", Ask(schema, [], [$"{write} RETURN count(*)", $"{Written.Found} {read}"]));
            Compare("where all that was there once", Ask(schema, [$"{write} RETURN count(*)"], [$"{write} {read}"]));
            Compare("by a plan that is kept", Ask(schema, [$"{write} {read}"], [$"{write} {read}"]));

            void Compare(string how, string answer)
            {
                if (answer != expected)
                {
                    wrong.Append($"\n{how}: {write} {read}\n  expected {expected}\n  but got  {answer}");
                }
            }
        }

        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    /// <summary>The rows of the last statement, and the graph after it.</summary>
    /// <param name="schema">The indexes that there are.</param>
    /// <param name="undone">Statements that were run before, in a transaction that was rolled back or whose nodes were deleted.</param>
    /// <param name="statements">The statements.</param>
    /// <param name="apart">Whether each has a transaction of its own.</param>
    private string Ask(string schema, string[] undone, string[] statements, bool apart = false)
    {
        using var graph = new PropertyGraph();
        var engine = new CypherEngine(graph, new CypherEngineOptions { ImportFolder = _folder.FullName });
        foreach (var text in Written.Schemas[schema].Append(Written.Before))
        {
            Run(engine, [text]);
        }

        if (undone.Length > 0)
        {
            Run(engine, undone);
            Run(engine, ["MATCH (n) WHERE NOT n:Other DETACH DELETE n"]);
            Run(engine, undone, commit: false);
        }

        var rows = "";
        foreach (var some in apart ? statements.Select(one => new[] { one }) : [statements])
        {
            rows = Run(engine, some);
        }

        return $"{rows} | {Run(engine, ["MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN labels(n), properties(n), type(r), properties(r), m.n"])}";
    }

    private static string Run(CypherEngine engine, string[] statements, bool commit = true)
    {
        try
        {
            return RunOrFail(engine, statements, commit);
        }
        catch (CypherException error)
        {
            return $"{error.Type}: {error.Message}";
        }
    }

    private static string RunOrFail(CypherEngine engine, string[] statements, bool commit)
    {
        using var transaction = engine.Graph.BeginWrite(TestContext.Current.CancellationToken);
        var rows = "";
        foreach (var text in statements)
        {
            var cursor = engine.Execute(text, null, transaction, cancellationToken: TestContext.Current.CancellationToken);
            rows = string.Join(
                "; ",
                cursor.Rows().Select(r => string.Join(", ", r.Select(v => v.ToString()))).Order(StringComparer.Ordinal)
            );
        }

        if (commit)
        {
            transaction.Commit();
        }

        return rows;
    }
}
