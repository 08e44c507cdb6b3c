using Explorer.Connections;
using Explorer.Content.Loading.Rows;
using Explorer.Graph.Values;

namespace Explorer.Content.Loading.OneTransaction;

/// <summary>Gives each load file the parameters that it uses: <c>$dataset</c>, and of the rows named in its head <c>$rows</c> and <c>$keep</c>.</summary>
/// <param name="rows">Makes the rows.</param>
/// <param name="key">The key of the data set's current version.</param>
internal sealed class LoadParameters(RowMaker rows, string key)
{
    private readonly Dictionary<string, LoadRows> _made = new(StringComparer.Ordinal);

    public Statement Statement(CypherFile file)
    {
        var made = Rows(file);
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal);
        Offer("dataset", key);
        Offer("rows", made.Rows);
        Offer("keep", made.Keys);
        return new Statement(file.Text, parameters);

        // A remote graph should not be sent what the statement does not use.
        void Offer(string name, Value value)
        {
            if (file.Text.Contains("$" + name, StringComparison.Ordinal))
            {
                parameters.Add(name, value);
            }
        }
    }

    private LoadRows Rows(CypherFile file)
    {
        var name = RowsOf.Name(file);
        return _made.TryGetValue(name, out var made) ? made : _made[name] = LoadRows.Of(RowsOf.File(file, rows));
    }
}
