using Explorer.Content.DataSets;

namespace Explorer.Content.Loading.Rows;

/// <summary>The rows that a file asks for with its line <c>// rows: NAME</c>.</summary>
internal static class RowsOf
{
    /// <exception cref="DataSetException">The file has no such line.</exception>
    public static string Name(CypherFile file) =>
        file.First("rows") ?? throw new DataSetException($"{file.Path} lacks a line '// rows: NAME' at its head. Add it.");

    /// <exception cref="DataSetException">The file has no such line, or there are no rows of that name.</exception>
    public static IEnumerable<LoadRow> File(CypherFile file, RowMaker rows) =>
        rows.Rows(Name(file))
        ?? throw new DataSetException($"{file.Path} asks for the rows '{Name(file)}', which do not exist. Correct the line.");
}
