using Explorer.Content.DataSets.Characters;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;

namespace Explorer.Content.DataSets;

/// <summary>The names of the files in a folder. A file under a wrong name would otherwise be overlooked.</summary>
internal sealed class FolderNames
{
    private static readonly string[] Known = [DataSetInfoReader.File, .. DataSetSchema.Tables.Select(schema => schema.File)];

    // What programs put behind or in the place of the right ending.
    private static readonly string[] Endings = [".txt", ".csv", ".tsv", ".tab", ".xlsx", ".xls", ".ods", ".numbers", ".yaml", ".yml"];

    private readonly HashSet<string> _misnamed = new(StringComparer.Ordinal);

    public FolderNames(string folder, List<Problem> problems)
    {
        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            if (Path.GetFileName(path) is var name && !IsOfTheSystem(name) && Array.IndexOf(Known, name) < 0)
            {
                Check(folder, name, problems);
            }
        }
    }

    /// <summary>Whether a file stands under another name than its own.</summary>
    public bool IsMisnamed(string file) => _misnamed.Contains(file);

    /// <summary>The only folder in a folder without a data set of its own, if there is one in it: an archive was unpacked.</summary>
    public static string? InnerFolder(string folder)
    {
        if (File.Exists(Path.Combine(folder, DataSetInfoReader.File)))
        {
            return null;
        }
        var inner = Directory.GetDirectories(folder).Where(path => !IsOfTheSystem(Path.GetFileName(path))).ToList();
        return inner.Count == 1 && File.Exists(Path.Combine(inner[0], DataSetInfoReader.File)) ? inner[0] : null;
    }

    /// <summary>What to say of a folder in which no file may be one of a data set; null if there is one.</summary>
    public static string? Emptiness(string folder)
    {
        if (Directory.EnumerateFiles(folder).Select(Path.GetFileName).Any(name => !IsOfTheSystem(name!) && IsOfADataSet(name!)))
        {
            return null;
        }
        var sets = Directory
            .GetDirectories(folder)
            .Where(path => File.Exists(Path.Combine(path, DataSetInfoReader.File)))
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal)
            .ToList();
        return $"There is no data set in {folder}: none of {string.Join(", ", Known)}. "
            + (sets.Count == 0 ? "Name the folder that holds them." : $"Name one of the folders in it: {string.Join(", ", sets)}.");
    }

    private static bool IsOfADataSet(string name) =>
        name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
        || Array.Exists(Known, known => Path.GetFileNameWithoutExtension(known).Equals(Bare(name), StringComparison.OrdinalIgnoreCase));

    /// <summary>What systems and programs leave in folders: nobody put it there, so nobody hears of it.</summary>
    private static bool IsOfTheSystem(string name) =>
        name is ['.', ..] or ['~', '$', ..] or ['#', ..] or "Thumbs.db" or "desktop.ini" or "__MACOSX" or "Icon\r"
        || name.EndsWith('~')
        || name.EndsWith(".bak", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase);

    private void Check(string folder, string name, List<Problem> problems)
    {
        var bare = Bare(name);
        if (
            Array.Find(Known, known => Path.GetFileNameWithoutExtension(known).Equals(bare, StringComparison.OrdinalIgnoreCase)) is
            { } meant
        )
        {
            var isThere = File.Exists(Path.Combine(folder, meant));
            if (!isThere)
            {
                _misnamed.Add(meant);
            }
            Report(
                problems,
                name,
                isThere ? $"There is a {meant} too, and only that is read." : $"It seems to be {meant}.",
                Remedy(name, meant, isThere)
            );
        }
        else if (name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            var near = NearName.Find(name, Known[1..]);
            if (near is not null && !File.Exists(Path.Combine(folder, near)))
            {
                _misnamed.Add(near);
            }
            Report(
                problems,
                name,
                "No table has this name.",
                near is null ? $"Remove it; the files are {string.Join(", ", Known[1..])}." : $"Did you mean '{near}'?"
            );
        }
    }

    private static string Remedy(string name, string meant, bool isThere)
    {
        if (isThere)
        {
            return "Keep the right one under that name, and remove the other.";
        }
        return Path.GetExtension(name).ToLowerInvariant() is ".xlsx" or ".xls" or ".ods" or ".numbers"
            ? $"Open it in the spreadsheet, and save or export it as {meant} (in Excel: 'CSV UTF-8')."
            : $"Rename it to {meant}.";
    }

    /// <summary>"people" of "People (1).csv", "people.csv.txt", "Copy of people.csv", "people - Copy.xlsx", "people_utf8.csv".</summary>
    private static string Bare(string name)
    {
        var bare = name;
        while (Array.Exists(Endings, ending => bare.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            bare = Path.GetFileNameWithoutExtension(bare);
        }
        if (bare.StartsWith("Copy of ", StringComparison.OrdinalIgnoreCase))
        {
            bare = bare["Copy of ".Length..];
        }
        foreach (var tail in (ReadOnlySpan<string>)[" - Copy", " copy", " - Kopie", " – Kopie", "_copy", "-utf8", "_utf8"])
        {
            bare = bare.EndsWith(tail, StringComparison.OrdinalIgnoreCase) ? bare[..^tail.Length] : bare;
        }
        var open = bare.LastIndexOf('(');
        if (open > 0 && bare.EndsWith(')') && int.TryParse(bare.AsSpan(open + 1, bare.Length - open - 2), out _))
        {
            bare = bare[..open];
        }
        return bare.Trim();
    }

    private static void Report(List<Problem> problems, string name, string message, string remedy) =>
        problems.Add(new Problem(ProblemKind.UnknownFile, name, 0, 0, null, message, remedy));
}
