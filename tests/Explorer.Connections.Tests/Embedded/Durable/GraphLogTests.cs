using Explorer.Connections.Embedded.Durable;
using Explorer.Graph.Store;
using Explorer.Graph.Values;
using Microsoft.Data.Sqlite;

namespace Explorer.Connections.Tests.Embedded.Durable;

public sealed class GraphLogTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.File("graph.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_appended_is_read_in_order_when_the_file_is_opened_again()
    {
        using (var log = GraphLog.Open(Path))
        {
            log.Append(Named(1));
            log.Append(Named(2));
        }

        using var again = GraphLog.Open(Path);

        Assert.Equal(2, again.Length);
        Assert.Equal([new NodeId(1), new NodeId(2)], again.Read().Select(changes => ((GraphChange.NodeCreated)changes.Changes[0]).Id));
    }

    [Fact]
    public void A_log_behind_a_link_is_written_beside_what_the_link_leads_to_and_a_change_there_is_noticed()
    {
        var link = _folder.File("link.db");
        GraphLog.Open(Path).Dispose();
        File.CreateSymbolicLink(link, Path);

        using var log = GraphLog.Open(link);
        log.Append(Named(1));
        Assert.False(File.Exists(link + "-wal"));
        File.SetLastWriteTimeUtc(Path, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Throws<GraphException>(() => log.Append(Named(2)));
    }

    [Fact]
    public void A_compacted_log_leads_to_the_same_graph_with_the_same_ids()
    {
        using var graph = Sample();
        using (var log = GraphLog.Open(Path))
        {
            log.Append(Named(1));
            log.Replace(graph.Snapshot().Export());
        }

        using var again = GraphLog.Open(Path);
        using var rebuilt = DurableGraph.Rebuild(again, Path, compactAfter: int.MaxValue);

        Assert.Equal(Dump(graph.Snapshot()), Dump(rebuilt.Snapshot()));
        Assert.Equal(["by_name", "person_key"], rebuilt.Snapshot().Indexes.Select(index => index.Definition.Name).Order());
        Assert.Single(rebuilt.Snapshot().Constraints);
    }

    [Fact]
    public void A_long_log_is_compacted_when_the_graph_is_rebuilt()
    {
        using (var log = GraphLog.Open(Path))
        {
            for (var id = 0; id < 20; id++)
            {
                log.Append(Named(id));
            }
            using var rebuilt = DurableGraph.Rebuild(log, Path, compactAfter: 10);
        }

        using var again = GraphLog.Open(Path);
        using var graph = DurableGraph.Rebuild(again, Path, compactAfter: 10);

        Assert.Equal(1, again.Length);
        Assert.Equal(20, graph.Snapshot().NodeCount);
    }

    [Fact]
    public void A_file_that_another_program_has_open_is_told_so()
    {
        using var first = GraphLog.Open(Path);

        Refused(Path, "is open in another program");
    }

    [Fact]
    public void A_file_of_another_kind_is_left_alone()
    {
        var text = new string('x', 5000);
        File.WriteAllText(Path, text);

        Refused(Path, "is not a graph of this program");

        Assert.Equal(text, File.ReadAllText(Path));
    }

    [Fact]
    public void A_database_of_another_program_is_left_alone()
    {
        Sql("CREATE TABLE notes (text TEXT)");

        Refused(Path, "is not a graph of this program");
    }

    [Fact]
    public void A_newer_format_is_told_so()
    {
        GraphLog.Open(Path).Dispose();
        Sql("PRAGMA user_version = 99");

        Refused(Path, "was written by a newer version of this program (format 99");
    }

    [Fact]
    public void A_damaged_entry_is_found_by_its_digest()
    {
        using (var log = GraphLog.Open(Path))
        {
            log.Append(Named(1));
            log.Append(Named(2));
        }

        Sql("UPDATE log SET changes = zeroblob(length(changes)) WHERE sequence = 2");

        using var again = GraphLog.Open(Path);
        var error = Assert.Throws<GraphException>(() => DurableGraph.Rebuild(again, Path, compactAfter: 10));
        Assert.Contains("is damaged at entry 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_pages_of_the_file_are_told_so()
    {
        using (var log = GraphLog.Open(Path))
        {
            for (var id = 0; id < 200; id++)
            {
                log.Append(Named(id));
            }
        }

        using (var file = new FileStream(Path, FileMode.Open))
        {
            file.Seek(4096, SeekOrigin.Begin);
            file.Write(Enumerable.Repeat((byte)0xAB, (int)file.Length - 4096).ToArray());
        }

        var error = Assert.Throws<GraphException>(() =>
        {
            using var again = GraphLog.Open(Path);
            using var graph = DurableGraph.Rebuild(again, Path, compactAfter: 1000);
        });
        Assert.Contains("is damaged", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_and_a_folder_in_place_of_a_file_are_told_so()
    {
        Refused(_folder.File("missing/graph.db"), "its folder does not exist");
        Refused(_folder.File("."), "is a folder");
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told_so()
    {
        // Permissions stop nobody who runs the tests as root, so the answer of SQLite is made here.
        var error = GraphLogErrors.Of(Path, new SqliteException("attempt to write a readonly database", 8));

        Assert.Contains("cannot be written", error.Message, StringComparison.Ordinal);
    }

    private static void Refused(string path, string part)
    {
        var error = Assert.Throws<GraphException>(() => GraphLog.Open(path));
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
    }

    private void Sql(string text)
    {
        using var file = new SqliteConnection($"Data Source={Path};Pooling=false");
        file.Open();
        using var command = file.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private static ChangeSet Named(int id) =>
        new([new GraphChange.NodeCreated(new NodeId(id), ["Person"], new MapBuilder().Set("name", $"Person {id}").Build())]);

    private static PropertyGraph Sample()
    {
        var graph = new PropertyGraph();
        using var transaction = graph.BeginWrite();
        transaction.CreateConstraint(new("person_key", ConstraintKind.Unique, EntityKind.Node, "Person", ["id"]));
        transaction.CreateIndex(new("by_name", EntityKind.Node, "Person", ["name"]));
        var gone = transaction.CreateNode(["Person"], new MapBuilder().Set("id", "gone").Build());
        var stalin = transaction.CreateNode(["Person"], new MapBuilder().Set("id", "stalin").Set("name", "Stalin").Build());
        var trotsky = transaction.CreateNode(["Person", "Exile"], new MapBuilder().Set("id", "trotsky").Build());
        transaction.CreateRelationship("RIVAL_OF", stalin, trotsky, new MapBuilder().Set("strength", 3).Build());
        transaction.DeleteNode(gone);
        transaction.Commit();
        return graph;
    }

    private static List<string> Dump(GraphView graph)
    {
        var lines = new List<string>();
        foreach (var id in graph.Nodes())
        {
            lines.Add($"{id} {graph.Node(id)}");
        }
        foreach (var id in graph.Relationships())
        {
            lines.Add($"{id} {graph.StartOf(id)}-{graph.EndOf(id)} {graph.Relationship(id)}");
        }
        return lines;
    }
}
