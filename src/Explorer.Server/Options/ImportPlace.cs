namespace Explorer.Server.Options;

/// <summary>The folder that files are imported from.</summary>
internal static class ImportPlace
{
    /// <summary>The whole path of a folder.</summary>
    /// <exception cref="OptionException">There is no such folder.</exception>
    public static string Check(string value) =>
        Directory.Exists(value) ? Path.GetFullPath(value) : throw new OptionException($"--import {value}: there is no such folder.");

    /// <summary>The options, if what they say of importing can be done.</summary>
    /// <exception cref="OptionException">Files could be read by nobody, or by another program.</exception>
    public static ServerOptions Check(ServerOptions options)
    {
        if (options is { OpenImport: true, ImportFolder: null })
        {
            throw new OptionException("--open-import needs --import FOLDER, the folder whose files may be read.");
        }
        if (options is { ImportFolder: not null, OpenImport: false, AllowWrites: false })
        {
            throw new OptionException(
                "--import is of no use where nobody may write: add --allow-writes, or --open-import to let everybody's statements read those files."
            );
        }

        return options.ImportFolder is null || options.Graph.TrimStart().StartsWith("embedded:", StringComparison.OrdinalIgnoreCase)
            ? options
            : throw new OptionException("--import is for an embedded graph; a Neo4j server reads files below its own import folder.");
    }
}
