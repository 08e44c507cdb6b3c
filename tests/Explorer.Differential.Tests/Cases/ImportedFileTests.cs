using System.IO.Compression;
using System.Text;
using Explorer.Connections;
using Explorer.Differential.Tests.Answers;

namespace Explorer.Differential.Tests.Cases;

/// <summary>LOAD CSV of the same files by both engines: which names are read, and what is made of what they hold.</summary>
[Collection(EnginesCollection.Name)]
public sealed class ImportedFileTests(EnginePair engines) : IDisposable
{
    private static readonly string[] Names =
    [
        "file:///F/plain.csv",
        "F/plain.csv",
        "/F/plain.csv",
        "file:/F/plain.csv",
        "file://F/plain.csv",
        "file:////F/plain.csv",
        "file:///F//plain.csv",
        "file:///./F/plain.csv",
        "file:///F%2Fplain.csv",
        "file:///F/plain.csv?x=1",
        "file:///F/plain.csv#x",
        "file:///F/plain.csv%00",
        "file:///F/plain.csv/",
        "file:///F/../F/plain.csv",
        "file:///F/../../secret.csv",
        "file:///%2e%2e/secret.csv",
        "file:///F",
        "file:///",
        "file:///F/none.csv",
        "file:///F/a b.csv",
        "file:///F/a%20b.csv",
        "file:///F/a+b.csv",
        "file:///F/мир.csv",
        "file:///F/%D0%BC%D0%B8%D1%80.csv",
        "file:///F/%",
        "file:///F/%zz",
        "file:///F/a\\\\b",
        "file:///F/a[1].csv",
        "file:///F/a|b",
        "file:///F/packed.csv.gz",
        "file:///F/packed.csv",
        "file:///F/one.zip",
        "file:///F/two.zip",
        "file:///F/wide.csv",
        "file:///F/empty.csv",
        "file:///F/blank.csv",
        "file:///F/quotes.csv",
        "file:///F/open.csv",
        "file:///F/after.csv",
        "ftp://localhost/plain.csv",
        "nonsense:x",
        "",
    ];

    /// <summary>The statements that read each of the names.</summary>
    internal static IEnumerable<string> Statements => Names.Select(name => $"LOAD CSV FROM '{name}' AS r RETURN r, file(), linenumber()");

    private readonly string _folder = Path.Combine(EnginePair.ImportFolder ?? Path.GetTempPath(), "F");

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public async Task The_engines_read_the_same_files()
    {
        EnginePair.Require();
        Assert.SkipWhen(EnginePair.ImportFolder is null, "EXPLORER_TEST_NEO4J_HOME is not set: the server's import folder is not known.");
        WriteFiles();
        var differences = new Differences();
        foreach (var statement in Statements)
        {
            await CompareAsync(differences, statement);
        }
        foreach (var name in new[] { "plain", "headers", "blank", "empty", "quotes" })
        {
            await CompareAsync(differences, $"LOAD CSV WITH HEADERS FROM 'file:///F/{name}.csv' AS r RETURN r, keys(r)");
        }
        foreach (var end in new[] { "\\t", "|", "\\u0009", "ü", ";;", "" })
        {
            await CompareAsync(differences, $"LOAD CSV FROM 'file:///F/tab.csv' AS r FIELDTERMINATOR '{end}' RETURN r");
        }

        differences.AssertOnlyKnown();
    }

    private async Task CompareAsync(Differences differences, string text) =>
        differences.Compare($"imported files: {text}", text, await engines.AskAsync(new Statement(text)), RowOrder.Total);

    private void WriteFiles()
    {
        Directory.CreateDirectory(_folder);
        Write("plain.csv", "b,a,c\n1,2,3\n");
        Write("a b.csv", "x\n");
        Write("a+b.csv", "x\n");
        Write("мир.csv", "мир\n");
        Write("headers.csv", "x,b,x,,a\n1,2,3,4,5,6\n1\n");
        Write("empty.csv", "");
        Write("blank.csv", "\n\na\n\n1\n");
        Write("quotes.csv", "a,\"b \"\"q\"\"\"\n\"two\nlines\",\"\"\n,\n");
        Write("open.csv", "a\n\"open\n");
        Write("after.csv", "a\n\"b\" c\n");
        Write("tab.csv", "a\tb|c\n");
        File.WriteAllText(Path.Combine(_folder, "wide.csv"), "a,мир\n", Encoding.Unicode);
        foreach (var name in new[] { "packed.csv", "packed.csv.gz" })
        {
            using var packed = new GZipStream(File.Create(Path.Combine(_folder, name)), CompressionLevel.Fastest);
            packed.Write("a,b\n1,2\n"u8);
        }
        Archive("one.zip", 1);
        Archive("two.zip", 2);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private void Archive(string name, int files)
    {
        using var archive = ZipFile.Open(Path.Combine(_folder, name), ZipArchiveMode.Create);
        for (var i = 0; i < files; i++)
        {
            using var entry = archive.CreateEntry($"{i}.csv").Open();
            entry.Write("a,b\n"u8);
        }
    }
}
