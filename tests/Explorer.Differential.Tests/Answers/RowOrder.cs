namespace Explorer.Differential.Tests.Answers;

/// <summary>What a statement says about the order of its rows.</summary>
internal enum RowOrder
{
    /// <summary>Nothing: the rows are a bag.</summary>
    None,

    /// <summary>All, but for rows that are equal in all columns.</summary>
    Total,

    /// <summary>All, and rows are cut off by it, so which of two that sort alike is left may differ.</summary>
    TotalAndCut,
}
