namespace Explorer.Content.Loading.Rows;

/// <summary>The type of a property in the graph.</summary>
internal enum RowPropertyType
{
    /// <summary>A text that every row has.</summary>
    Text,

    /// <summary>A text, or nothing.</summary>
    OptionalText,

    /// <summary>A list of texts, empty if there are none.</summary>
    TextList,

    /// <summary>A whole number, or nothing.</summary>
    Integer,

    /// <summary>A decimal number, or nothing.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A day.</summary>
    Day,
}
