namespace Explorer.Cypher.Tck.Kit;

/// <summary>Finds the conformance kit: EXPLORER_TCK, or ../shared/tck/features beside the repository.</summary>
internal sealed record KitFolder(string Features)
{
    /// <summary>The release of the kit that the ledger speaks of.</summary>
    public const string Release = "2024.3";

    /// <summary>The folder of named graphs beside the features.</summary>
    public string Graphs => Path.Combine(Path.GetDirectoryName(Features)!, "graphs");

    /// <summary>The kit, or null where it is absent.</summary>
    public static KitFolder? Find()
    {
        var named = Environment.GetEnvironmentVariable("EXPLORER_TCK");
        if (!string.IsNullOrEmpty(named))
        {
            return Directory.Exists(named)
                ? new KitFolder(Path.GetFullPath(named))
                : throw new DirectoryNotFoundException($"EXPLORER_TCK names no folder: {named}");
        }
        var shared = SharedFolder();
        var features = shared is null ? null : Path.Combine(shared, "tck", "features");
        return Directory.Exists(features) ? new KitFolder(features) : null;
    }

    /// <summary>The folder of shared material beside the repository, or null.</summary>
    public static string? SharedFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Explorer.sln")))
            {
                continue;
            }
            var shared = Path.Combine(folder.Parent?.FullName ?? folder.FullName, "shared");
            return Directory.Exists(shared) ? shared : null;
        }

        return null;
    }
}
