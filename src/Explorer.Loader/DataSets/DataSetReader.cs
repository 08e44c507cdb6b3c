using Explorer.Loader.DataSets.Csv;
using Explorer.Loader.DataSets.Schema;
using Explorer.Loader.DataSets.Validation;

namespace Explorer.Loader.DataSets;

/// <summary>Reads a data set from its folder and checks it.</summary>
public static class DataSetReader
{
    /// <summary>Reads and checks all files, and finds everything that is wrong at once.</summary>
    /// <param name="folder">The folder with dataset.yaml and the CSV files.</param>
    /// <exception cref="DataSetException">There is no such folder.</exception>
    public static DataSetReading Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DataSetException($"There is no folder {folder}. Give the name or the folder of a data set.");
        var problems = new List<Problem>();
        var hash = new ContentHash();
        var description = new DataSetInfoReader(problems);
        var info = Find(folder, DataSetInfoReader.File, isIndispensable: true, hash, problems) is { } yaml
            ? description.Read(yaml.ReadToEnd())
            : null;
        var tables = Array.ConvertAll(DataSetSchema.Tables, schema => ReadTable(folder, schema, hash, problems));
        UnknownFiles.Check(folder, problems);
        Validator.Check(new TableSet(info, tables, description), problems);
        if (problems.Count > 0 || info is null)
            return new DataSetReading(folder, null, InOrder(problems));
        return new DataSetReading(folder, new DataSet(folder, info, hash.ToString(), tables), []);
    }

    /// <summary>The version that the files of a folder have just now; empty if one that every data set has is gone.</summary>
    internal static string VersionOf(string folder)
    {
        var (hash, problems) = (new ContentHash(), new List<Problem>());
        Find(folder, DataSetInfoReader.File, isIndispensable: true, hash, problems);
        foreach (var schema in DataSetSchema.Tables)
            Find(folder, schema.File, schema.IsIndispensable, hash, problems);
        return problems.Exists(problem => problem.Kind == ProblemKind.MissingFile) ? "" : hash.ToString();
    }

    private static Table ReadTable(string folder, TableSchema schema, ContentHash hash, List<Problem> problems) =>
        Find(folder, schema.File, schema.IsIndispensable, hash, problems) is { } text
            ? TableReader.Read(schema, text, problems)
            : new Table(schema) { IsAbsent = !schema.IsIndispensable, IsComplete = !schema.IsIndispensable };

    private static FileText? Find(string folder, string file, bool isIndispensable, ContentHash hash, List<Problem> problems)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            if (isIndispensable)
                problems.Add(
                    new Problem(
                        ProblemKind.MissingFile,
                        file,
                        0,
                        0,
                        null,
                        "The file is missing.",
                        $"Add it; every data set has {DataSetInfoReader.File}, {string.Join(" and ", DataSetSchema.Tables.Where(schema => schema.IsIndispensable).Select(schema => schema.File))}."
                    )
                );
            hash.EndFile();
            return null;
        }

        return FileText.Scan(path, hash, problems);
    }

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
