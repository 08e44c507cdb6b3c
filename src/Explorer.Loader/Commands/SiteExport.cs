using System.Globalization;
using System.Text;
using Explorer.Connections;
using Explorer.Server.TakeAway;

namespace Explorer.Loader.Commands;

/// <summary>
/// Writes the whole page into a folder. The HTML, which names all other files, comes last: whoever looks while it is written sees the old page or the new one. What
/// else lies in the folder stays.
/// </summary>
internal static class SiteExport
{
    private const string Html = "index.html";

    public static async Task WriteAsync(ExportOrder order, IGraphConnection connection, CancellationToken cancellationToken)
    {
        var folder =
            order.Target
            ?? throw new CommandException(ExitCodes.Usage, "A site is a folder of files. Name a new or empty one with --output FOLDER.");
        RefuseOthers(folder);
        var page = await order.ReadPageAsync(connection, cancellationToken);
        var files = page.Site().OrderBy(file => file.Path == Html).ToList();
        foreach (var (path, content) in files)
        {
            var file = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await WholeFile.WriteAsync(file, content, cancellationToken);
        }
        RemoveOld(folder, [.. files.Select(file => Path.Combine(folder, file.Path.Replace('/', Path.DirectorySeparatorChar)))]);
        var megabytes = files.Sum(file => (long)file.Content.Length) / 1e6;
        order.Tell(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Wrote {files.Count} files, {megabytes:0.0} MB, to {folder}. Put them on any web server; from a disk alone a browser does not open them."
            )
        );
    }

    /// <summary>A folder with files of somebody else is left alone: a site may be written anew, and nothing else be written over.</summary>
    private static void RefuseOthers(string folder)
    {
        if (File.Exists(folder))
        {
            throw new CommandException(ExitCodes.Usage, $"{folder} is a file. Name a folder.");
        }
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return;
        }
        var html = Path.Combine(folder, Html);
        if (!File.Exists(html) || !File.ReadAllText(html, Encoding.UTF8).Contains(PageExport.SiteMark, StringComparison.Ordinal))
        {
            throw new CommandException(
                ExitCodes.Usage,
                $"{folder} holds files that are no site of Explorer. Nothing was written. Name a new or empty folder, or one that a site was written to before."
            );
        }
    }

    /// <summary>Takes away what an earlier site named by its contents, and this one does not.</summary>
    private static void RemoveOld(string folder, HashSet<string> kept)
    {
        foreach (var part in PageExport.SiteFolders.Select(name => Path.Combine(folder, name)).Where(Directory.Exists))
        {
            foreach (
                var file in Directory.EnumerateFiles(part, "*", SearchOption.AllDirectories).Where(file => !kept.Contains(file)).ToList()
            )
            {
                File.Delete(file);
            }
            foreach (
                var empty in Directory
                    .EnumerateDirectories(part, "*", SearchOption.AllDirectories)
                    .OrderByDescending(one => one.Length)
                    .ToList()
            )
            {
                if (!Directory.EnumerateFileSystemEntries(empty).Any())
                {
                    Directory.Delete(empty);
                }
            }
        }
    }
}
