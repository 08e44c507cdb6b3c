using Explorer.Graph.Values;

namespace Explorer.Loader.Courses.Answers;

/// <summary>What a statement gave.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, each as long as the columns; perhaps only the first of them.</param>
public sealed record Answer(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Value>> Rows)
{
    /// <summary>How many rows there are in all. Default: those of <see cref="Rows"/>.</summary>
    public long Count { get; init; } = Rows.Count;
}
