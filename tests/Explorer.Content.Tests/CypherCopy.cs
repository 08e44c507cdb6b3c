using Explorer.Content.Loading;

namespace Explorer.Content.Tests;

/// <summary>A copy of the folders of statements, to be changed, with an empty folder of data sets.</summary>
internal sealed class CypherCopy : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("explorer-").FullName;

    public CypherCopy()
    {
        Directory.CreateDirectory(Path.Combine(_path, "datasets"));
        foreach (var folder in new[] { "schema", "load", "stage", "compare", "sweep", "versions" })
        {
            Directory.CreateDirectory(Path.Combine(_path, folder));
            foreach (var file in Directory.GetFiles(Path.Combine(DataSetCopy.Cypher.Path, folder)))
            {
                File.Copy(file, Path.Combine(_path, folder, Path.GetFileName(file)));
            }
        }
    }

    public CypherFolder Folder => new(_path);

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(_path, file), text);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
