using Explorer.Graph.Values;

namespace Explorer.Content.Courses.Answers;

/// <summary>What a statement gave.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, each as long as the columns; perhaps only the first of them.</param>
public sealed record Answer(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Value>> Rows)
{
    /// <summary>How many rows there were, where <see cref="Rows"/> are only the first of them. Default: 0, and all are there.</summary>
    public long Total { get; init; }

    /// <summary>How many rows there are in all.</summary>
    public long Count => Math.Max(Total, Rows.Count);
}
