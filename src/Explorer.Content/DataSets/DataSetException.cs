using Explorer.Content.DataSets.Findings;

namespace Explorer.Content.DataSets;

/// <summary>A data set cannot be used: its folder is not there, or it has problems. The message is for the user and names them all.</summary>
public sealed class DataSetException : Exception
{
    /// <summary>A data set that was not found.</summary>
    /// <param name="message">What was looked for, where, and what to do.</param>
    public DataSetException(string message)
        : base(message) => Problems = [];

    /// <summary>A data set with problems.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="problems">All that is wrong.</param>
    public DataSetException(string folder, IReadOnlyList<Problem> problems)
        : base(
            $"The data set in {folder} has {problems.Count} problem{(problems.Count == 1 ? "" : "s")}:{Environment.NewLine}"
                + string.Join(Environment.NewLine, problems)
        ) => Problems = problems;

    /// <summary>All that is wrong; empty if the data set was not found.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
