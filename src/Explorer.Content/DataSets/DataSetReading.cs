using Explorer.Content.DataSets.Findings;

namespace Explorer.Content.DataSets;

/// <summary>What came of reading a folder: the data set if it is sound, else all that is wrong with it.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="DataSet">The data set; null if there is any problem.</param>
/// <param name="Problems">All problems, in the order of files and lines; empty if it is sound.</param>
public sealed record DataSetReading(string Folder, DataSet? DataSet, IReadOnlyList<Problem> Problems)
{
    /// <summary>What the files are forgiven, whether the set is sound or not: one remark for each file and kind.</summary>
    public IReadOnlyList<Remark> Remarks { get; init; } = [];

    /// <summary>The data set.</summary>
    /// <exception cref="DataSetException">It has problems; the message names them all.</exception>
    public DataSet Sound => DataSet ?? throw new DataSetException(Folder, Problems);
}
