using Explorer.Loader.DataSets.Schema;

namespace Explorer.Loader.DataSets.Validation;

/// <summary>A CSV file under a wrong name would otherwise be overlooked.</summary>
internal static class UnknownFiles
{
    public static void Check(string folder, List<Problem> problems)
    {
        var names = Array.ConvertAll(DataSetSchema.Tables, schema => schema.File);
        foreach (var path in Directory.EnumerateFiles(folder, "*.csv"))
        {
            var name = Path.GetFileName(path);
            if (Array.IndexOf(names, name) >= 0)
                continue;
            var near = NearName.Find(name, names);
            var remedy = near is null ? $"Remove it; the files are {string.Join(", ", names)}." : $"Did you mean '{near}'?";
            problems.Add(new Problem(ProblemKind.UnknownFile, name, 0, 0, null, "No table has this name.", remedy));
        }
    }
}
