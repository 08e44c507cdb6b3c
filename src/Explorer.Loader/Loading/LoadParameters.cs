using Explorer.Connections;
using Explorer.Graph.Values;
using Explorer.Loader.DataSets;

namespace Explorer.Loader.Loading;

/// <summary>Gives each load file the parameters that it uses: <c>$dataset</c>, <c>$version</c>, and of the rows named in its head <c>$rows</c> and <c>$keep</c>.</summary>
internal sealed class LoadParameters(DataSet dataSet)
{
    private readonly RowMaker _maker = new(dataSet);
    private readonly Dictionary<string, LoadRows> _made = new(StringComparer.Ordinal);

    public Statement Statement(CypherFile file)
    {
        var rows = Rows(file);
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal);
        Offer("dataset", dataSet.Info.Id);
        Offer("version", dataSet.Version);
        Offer("rows", rows.Rows);
        Offer("keep", rows.Keys);
        return new Statement(file.Text, parameters);

        // A remote graph should not be sent what the statement does not use.
        void Offer(string name, Value value)
        {
            if (file.Text.Contains("$" + name, StringComparison.Ordinal))
                parameters.Add(name, value);
        }
    }

    private LoadRows Rows(CypherFile file)
    {
        var name = file.First("rows") ?? throw new DataSetException($"{file.Path} lacks a line '// rows: NAME' at its head. Add it.");
        if (_made.TryGetValue(name, out var rows))
            return rows;
        return _made[name] =
            _maker.Make(name)
            ?? throw new DataSetException($"{file.Path} asks for the rows '{name}', which do not exist. Correct the line.");
    }
}
