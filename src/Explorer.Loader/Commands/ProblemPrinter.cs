using Explorer.Loader.DataSets;

namespace Explorer.Loader.Commands;

/// <summary>Prints problems and remarks, one a line, with paths that editors and terminals can follow from the working directory.</summary>
internal static class ProblemPrinter
{
    /// <summary>Prints how files were read that are not quite as they should be.</summary>
    public static void WriteRemarks(TextWriter writer, DataSetReading reading)
    {
        foreach (var remark in reading.Remarks)
        {
            writer.WriteLine(remark.ToString());
        }
    }

    public static void Write(TextWriter writer, Surroundings surroundings, DataSetReading reading)
    {
        var folder = Path.GetRelativePath(surroundings.WorkingDirectory, reading.Folder);
        if (folder.StartsWith("..", StringComparison.Ordinal))
        {
            folder = reading.Folder;
        }
        foreach (var problem in reading.Problems)
        {
            writer.WriteLine($"{Path.Combine(folder, problem.ToString())}");
        }
        writer.WriteLine(reading.Problems.Count == 1 ? "1 problem." : $"{reading.Problems.Count} problems.");
    }
}
