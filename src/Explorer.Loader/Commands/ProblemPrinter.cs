using Explorer.Content.DataSets;
using Explorer.Content.DataSets.Findings;

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

    /// <summary>Prints problems of files in a folder.</summary>
    public static void Write(TextWriter writer, Surroundings surroundings, string folder, IReadOnlyList<Problem> problems)
    {
        var shown = Path.GetRelativePath(surroundings.WorkingDirectory, folder);
        if (shown.StartsWith("..", StringComparison.Ordinal))
        {
            shown = folder;
        }
        foreach (var problem in problems)
        {
            writer.WriteLine($"{Path.Combine(shown, problem.ToString())}");
        }
    }

    /// <summary>Prints how many there were.</summary>
    public static void WriteCount(TextWriter writer, int count) => writer.WriteLine(count == 1 ? "1 problem." : $"{count} problems.");

    /// <summary>Prints the problems of a data set, and how many there are.</summary>
    public static void Write(TextWriter writer, Surroundings surroundings, DataSetReading reading)
    {
        Write(writer, surroundings, reading.Folder, reading.Problems);
        WriteCount(writer, reading.Problems.Count);
    }
}
