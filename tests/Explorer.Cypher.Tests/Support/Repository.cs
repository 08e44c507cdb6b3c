namespace Explorer.Cypher.Tests.Support;

/// <summary>Where the sources are: what tests read or write anew there.</summary>
internal static class Repository
{
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Explorer.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("There is no Explorer.sln above the tests.");
        }
        return folder.FullName;
    }
}
