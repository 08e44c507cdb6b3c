using Explorer.Graph.Values;

namespace Explorer.Loader.Loading;

/// <summary>The rows that a load file asks for with its <c>// rows:</c> line. Each row has a key that is unique in its table.</summary>
/// <param name="Name">The name of the table.</param>
/// <param name="Rows">The rows: maps with <c>key</c>, what the statement matches by, and <c>properties</c>.</param>
/// <param name="Keys">All keys, as a map from key to true: what is to stay in the graph.</param>
internal sealed record LoadRows(string Name, Value Rows, Value Keys);
