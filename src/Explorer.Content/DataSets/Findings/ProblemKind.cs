namespace Explorer.Content.DataSets.Findings;

/// <summary>What can be wrong with a data set. One remedy belongs to each kind.</summary>
public enum ProblemKind
{
    /// <summary>A file of the data set is not there.</summary>
    MissingFile,

    /// <summary>A CSV file that no data set has.</summary>
    UnknownFile,

    /// <summary>A file without a header line.</summary>
    EmptyFile,

    /// <summary>A file that is not UTF-8.</summary>
    WrongEncoding,

    /// <summary>A file of another kind, such as a workbook, or with characters that no text has.</summary>
    NotText,

    /// <summary>A first line that names no column, or a header in the middle of the file.</summary>
    NoHeader,

    /// <summary>A quote that is never closed.</summary>
    UnterminatedQuote,

    /// <summary>A quote in a cell that is not quoted, or text after a closing quote.</summary>
    StrayQuote,

    /// <summary>A row with more or fewer cells than the header.</summary>
    CellCount,

    /// <summary>A column that the table does not have.</summary>
    UnknownColumn,

    /// <summary>A column of the table that the header lacks.</summary>
    MissingColumn,

    /// <summary>A column named twice.</summary>
    DuplicateColumn,

    /// <summary>An empty cell where a value is needed.</summary>
    EmptyCell,

    /// <summary>Control characters in a value.</summary>
    UntidyText,

    /// <summary>A text that only looks right: a letter of another script, a dash in the place of a hyphen.</summary>
    LookAlike,

    /// <summary>What a spreadsheet writes where a formula fails, or a column is too narrow.</summary>
    SpreadsheetError,

    /// <summary>An id with characters that ids may not have.</summary>
    BadId,

    /// <summary>A text that is not an EDTF date.</summary>
    BadDate,

    /// <summary>A text that is not a number.</summary>
    BadNumber,

    /// <summary>A number that is too small or too great, such as a strength of 4.</summary>
    OutOfRange,

    /// <summary>A word that is not one of those allowed.</summary>
    BadWord,

    /// <summary>An address that is not http or https.</summary>
    BadAddress,

    /// <summary>A colour that is not #RRGGBB.</summary>
    BadColour,

    /// <summary>A text that is longer than its place on the page.</summary>
    TextTooLong,

    /// <summary>The same value twice in one list.</summary>
    DuplicateValue,

    /// <summary>Two rows with one id.</summary>
    DuplicateId,

    /// <summary>A reference to something that is not in the data.</summary>
    BrokenReference,

    /// <summary>A statement without a source.</summary>
    MissingSource,

    /// <summary>An end before its start, or a death before the birth.</summary>
    EndBeforeStart,

    /// <summary>A date after the last day of the data set, or an event outside its years.</summary>
    OutsideHorizon,

    /// <summary>A tie, membership or office before the birth or after the death of its person.</summary>
    OutsideLife,

    /// <summary>A tie of a person with himself.</summary>
    SelfTie,

    /// <summary>Two states of one pair at once.</summary>
    TwoStates,

    /// <summary>A pair whose people are named in both orders.</summary>
    PairOrder,

    /// <summary>An event that cannot have ended the tie.</summary>
    WrongEndingEvent,

    /// <summary>One membership or office told by two rows that overlap.</summary>
    OverlappingRows,

    /// <summary>A place on the map with only one of its two coordinates.</summary>
    HalfAPlace,

    /// <summary>Two offices whose names give one id.</summary>
    OfficeClash,

    /// <summary>A year without a sentence, or with two, or outside the data set.</summary>
    WrongYear,

    /// <summary>A claim and a row of which only one names the other.</summary>
    OneSidedClaim,

    /// <summary>Something wrong in dataset.yaml.</summary>
    BadDescription,

    /// <summary>Something wrong in a file of cypher/course.</summary>
    BadCourse,

    /// <summary>Something wrong in a lesson.</summary>
    BadLesson,
}
