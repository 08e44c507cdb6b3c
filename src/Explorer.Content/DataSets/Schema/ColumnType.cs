namespace Explorer.Content.DataSets.Schema;

/// <summary>What the cells of a column hold.</summary>
internal enum ColumnType
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>Texts joined by semicolons.</summary>
    TextList,

    /// <summary>The id of the row.</summary>
    Id,

    /// <summary>The id of a row of another table.</summary>
    Reference,

    /// <summary>Ids of rows of another table, joined by semicolons.</summary>
    References,

    /// <summary>An EDTF date.</summary>
    Date,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>One of a few words.</summary>
    Word,

    /// <summary>An http or https address.</summary>
    Address,

    /// <summary>A colour as CSS writes it, #RRGGBB.</summary>
    Colour,

    /// <summary>What a claim is about.</summary>
    About,
}
