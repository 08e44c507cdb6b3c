using Explorer.Content.Prose;
using Explorer.Graph.Values;

namespace Explorer.Server.Lessons;

/// <summary>The answer of a saved question as a table.</summary>
/// <param name="Fields">The names of its columns.</param>
/// <param name="Rows">Its rows, each with a text or a number for each column; an empty text where there is no value.</param>
/// <param name="Cut">Whether there are more rows than are sent.</param>
public sealed record SceneAnswerReply(IReadOnlyList<string> Fields, IReadOnlyList<IReadOnlyList<object>> Rows, bool Cut)
{
    /// <summary>As many rows are sent; no class reads more from a screen.</summary>
    public const int MostRows = 200;

    /// <summary>The largest whole number that a browser keeps as it is.</summary>
    private const long MostExact = (1L << 53) - 1;

    internal static object Cell(Value value) =>
        value.Kind switch
        {
            ValueKind.Null => "",
            ValueKind.Integer when Math.Abs((decimal)value.AsInteger()) <= MostExact => value.AsInteger(),
            ValueKind.Float when double.IsFinite(value.AsFloat()) => value.AsFloat(),
            ValueKind.List => string.Join(", ", value.AsList().Select(ValueWords.Of)),
            _ => ValueWords.Of(value),
        };
}
