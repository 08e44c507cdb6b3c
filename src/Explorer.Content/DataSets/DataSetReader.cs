using Explorer.Content.DataSets.Csv;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;
using Explorer.Content.DataSets.Tables;
using Explorer.Content.DataSets.Validation;

namespace Explorer.Content.DataSets;

/// <summary>Reads a data set from its folder and checks it.</summary>
public static class DataSetReader
{
    /// <summary>The file that makes a folder one of a data set.</summary>
    public const string DescriptionFile = DataSetInfoReader.File;

    /// <summary>Reads and checks all files, and finds everything that is wrong at once.</summary>
    /// <param name="folder">The folder with dataset.yaml and the CSV files, or one with nothing but such a folder in it, as an archive leaves it.</param>
    /// <exception cref="DataSetException">There is no such folder, or nothing of a data set in it.</exception>
    public static DataSetReading Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DataSetException($"There is no folder {folder}. Give the name or the folder of a data set.");
        }
        var inner = FolderNames.InnerFolder(folder);
        var remarks = new List<Remark>();
        if (inner is not null)
        {
            remarks.Add(new Remark(Path.GetFileName(inner), "read the data set in this folder, since there is none above it"));
        }
        folder = inner ?? folder;
        if (FolderNames.Emptiness(folder) is { } emptiness)
        {
            throw new DataSetException(emptiness);
        }

        var problems = new List<Problem>();
        var hash = new ContentHash();
        var names = new FolderNames(folder, problems);
        var description = new DataSetInfoReader(problems);
        var info = ReadInfo(folder, names, description, hash, problems);
        var tables = Array.ConvertAll(DataSetSchema.Tables, schema => ReadTable(folder, schema, names, hash, problems));
        Validator.Check(new TableSet(info, tables, description.Problem), problems);
        remarks.AddRange(description.Remarks.All);
        remarks.AddRange(tables.SelectMany(table => table.Remarks.All));
        var set = problems.Count > 0 || info is null ? null : new DataSet(folder, info, hash.ToString(), tables);
        return new DataSetReading(folder, set, Grouping.Of(InOrder(problems))) { Remarks = remarks };
    }

    /// <summary>The id that the description in a folder gives; null where there is none that can be read.</summary>
    internal static string? IdOf(string folder)
    {
        var path = Path.Combine(FolderNames.InnerFolder(folder) ?? folder, DataSetInfoReader.File);
        var problems = new List<Problem>();
        return File.Exists(path) ? ReadInfo(path, new DataSetInfoReader(problems), new ContentHash(), problems)?.Id : null;
    }

    /// <summary>The version that the files of a folder have just now; empty if one that every data set has is gone.</summary>
    internal static string VersionOf(string folder)
    {
        var (hash, problems, remarks) = (new ContentHash(), new List<Problem>(), new Remarks(""));
        foreach (
            var (file, isIndispensable) in DataSetSchema
                .Tables.Select(table => (table.File, table.IsIndispensable))
                .Prepend((DataSetInfoReader.File, true))
        )
        {
            var path = Path.Combine(folder, file);
            if (File.Exists(path))
            {
                FileText.Scan(path, hash, problems, remarks);
            }
            else if (isIndispensable)
            {
                return "";
            }
            else
            {
                hash.EndFile();
            }
        }

        return hash.ToString();
    }

    private static Table ReadTable(string folder, TableSchema schema, FolderNames names, ContentHash hash, List<Problem> problems)
    {
        var remarks = new Remarks(schema.File);
        if (!File.Exists(Path.Combine(folder, schema.File)))
        {
            hash.EndFile();
            // A file under a wrong name is not missed twice.
            if (schema.IsIndispensable && !names.IsMisnamed(schema.File))
            {
                problems.Add(Missing(schema.File));
            }
            var isAbsent = !schema.IsIndispensable && !names.IsMisnamed(schema.File);
            return new Table(schema, remarks) { IsAbsent = isAbsent, IsComplete = isAbsent };
        }

        return FileText.Scan(Path.Combine(folder, schema.File), hash, problems, remarks) is { } text
            ? TableSource.Read(schema, text, remarks, problems)
            : new Table(schema, remarks);
    }

    private static DataSetInfo? ReadInfo(string path, DataSetInfoReader description, ContentHash hash, List<Problem> problems) =>
        FileText.Scan(path, hash, problems, description.Remarks) is { } yaml ? description.Read(yaml) : null;

    private static DataSetInfo? ReadInfo(
        string folder,
        FolderNames names,
        DataSetInfoReader description,
        ContentHash hash,
        List<Problem> problems
    )
    {
        var path = Path.Combine(folder, DataSetInfoReader.File);
        if (File.Exists(path))
        {
            return ReadInfo(path, description, hash, problems);
        }
        if (!names.IsMisnamed(DataSetInfoReader.File))
        {
            problems.Add(Missing(DataSetInfoReader.File));
        }
        return null;
    }

    private static Problem Missing(string file) =>
        new(
            ProblemKind.MissingFile,
            file,
            0,
            0,
            null,
            "The file is missing.",
            $"Add it; every data set has {DataSetInfoReader.File}, {string.Join(" and ", DataSetSchema.Tables.Where(schema => schema.IsIndispensable).Select(schema => schema.File))}."
        );

    private static Problem[] InOrder(List<Problem> problems)
    {
        Problem[] sorted = [.. problems];
        Array.Sort(sorted, Compare);
        return sorted;
    }

    private static int Compare(Problem x, Problem y)
    {
        var order = FileOrder(x.File).CompareTo(FileOrder(y.File));
        order = order != 0 ? order : string.CompareOrdinal(x.File, y.File);
        order = order != 0 ? order : x.Line.CompareTo(y.Line);
        order = order != 0 ? order : x.Column.CompareTo(y.Column);
        order = order != 0 ? order : string.CompareOrdinal(x.ColumnName, y.ColumnName);
        return order != 0 ? order : x.Kind.CompareTo(y.Kind);
    }

    private static int FileOrder(string file) => Array.FindIndex(DataSetSchema.Tables, schema => schema.File == file);
}
