namespace Explorer.Content.DataSets.Findings;

/// <summary>What a file is forgiven. Of each kind one remark is made a file.</summary>
internal enum RemarkKind
{
    /// <summary>The whole set lies in a folder of its own.</summary>
    Folder,

    /// <summary>A byte order mark.</summary>
    ByteOrderMark,

    /// <summary>Another encoding than UTF-8.</summary>
    Encoding,

    /// <summary>Another character between the columns than the comma.</summary>
    Separator,

    /// <summary>Other line ends than the line feed.</summary>
    LineEnds,

    /// <summary>Names in the header, or keys, that are written otherwise.</summary>
    Names,

    /// <summary>Columns without name and values.</summary>
    EmptyColumns,

    /// <summary>Rows without values.</summary>
    EmptyRows,

    /// <summary>Rows that end before their last columns.</summary>
    ShortRows,

    /// <summary>A header and nothing else.</summary>
    NoRows,

    /// <summary>Spaces round values.</summary>
    Spaces,

    /// <summary>Characters that nobody can see.</summary>
    Invisible,

    /// <summary>Lists with spaces, commas or nothing between their separators.</summary>
    Lists,

    /// <summary>Whole numbers with decimals.</summary>
    Numbers,

    /// <summary>Words in another case.</summary>
    Words,

    /// <summary>Curly quotes round values.</summary>
    Quotes,
}
