namespace Explorer.Server.Options;

/// <summary>Finds the folders that come with the program, in a source tree and in a published one alike.</summary>
internal static class Places
{
    /// <summary>The folder with schema, load, queries and datasets.</summary>
    /// <exception cref="OptionException">There is none.</exception>
    public static string Cypher(ServerOptions options) => Find(options.CypherFolder, "--cypher", "cypher", "queries");

    /// <summary>The folder with the page.</summary>
    /// <exception cref="OptionException">There is none.</exception>
    public static string Web(ServerOptions options) => Find(options.WebFolder, "--web", "web", "index.html");

    private static string Find(string? given, string option, string folder, string holds)
    {
        if (given is not null)
        {
            return Path.Exists(Path.Combine(given, holds))
                ? Path.GetFullPath(given)
                : throw new OptionException($"{option} {given}: that folder does not exist or has no {holds}.");
        }

        // Beside the program when published; some folders up when run from a build's output.
        for (var place = new DirectoryInfo(AppContext.BaseDirectory); place is not null; place = place.Parent)
        {
            var candidate = Path.Combine(place.FullName, folder);
            if (Path.Exists(Path.Combine(candidate, holds)))
            {
                return candidate;
            }
        }

        throw new OptionException($"The folder {folder} is neither beside the program nor above it. Name it with {option} FOLDER.");
    }
}
