using Explorer.Content.Loading.Rows;
using Explorer.Graph.Values;

namespace Explorer.Content.Loading.OneTransaction;

/// <summary>All the rows that a load file asks for, as values.</summary>
/// <param name="Rows">The rows: maps with <c>key</c>, what the statement matches by, and <c>properties</c>.</param>
/// <param name="Keys">All keys, as a map from key to true: what is to stay in the graph.</param>
internal sealed record LoadRows(Value Rows, Value Keys)
{
    public static LoadRows Of(IEnumerable<LoadRow> rows)
    {
        var contents = new List<Value>();
        var keys = new MapBuilder(64);
        foreach (var row in rows)
        {
            contents.Add(row.Content);
            keys.Set(row.Key, Value.True);
        }

        return new LoadRows(Value.List(contents), keys.ToValue());
    }
}
