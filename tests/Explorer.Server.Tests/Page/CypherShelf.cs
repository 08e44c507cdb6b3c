using Explorer.Server.Options;

namespace Explorer.Server.Tests.Page;

/// <summary>A folder as <c>--cypher</c> takes it: all our statements, and one data set of somebody else's.</summary>
internal sealed class CypherShelf : IDisposable
{
    public CypherShelf(string dataSet, string name)
    {
        Folder = Directory.CreateTempSubdirectory("explorer-").FullName;
        var ours = Places.Cypher(new ServerOptions());
        foreach (
            var folder in Directory.GetDirectories(ours).Select(folder => Path.GetFileName(folder)!).Where(folder => folder != "datasets")
        )
        {
            Copy(Path.Combine(ours, folder), Path.Combine(Folder, folder));
        }
        Copy(dataSet, Path.Combine(Folder, "datasets", name));
    }

    public string Folder { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
