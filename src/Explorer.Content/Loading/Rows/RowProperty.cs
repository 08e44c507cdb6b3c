namespace Explorer.Content.Loading.Rows;

/// <summary>A property that rows of one kind have in the graph.</summary>
internal readonly record struct RowProperty(string Name, RowPropertyType Type);
