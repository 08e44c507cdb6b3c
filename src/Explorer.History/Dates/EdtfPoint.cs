namespace Explorer.History.Dates;

/// <summary>One date of an EDTF text: a day, a month, a year, or a span of years with unspecified digits.</summary>
/// <param name="Earliest">The first day that it may be.</param>
/// <param name="Latest">The last day that it may be.</param>
/// <param name="Precision">How exactly it is known.</param>
/// <param name="IsUncertain">Marked <c>?</c> or <c>%</c>: the source may be wrong.</param>
/// <param name="IsApproximate">Marked <c>~</c> or <c>%</c>: it may lie a little before or after.</param>
/// <param name="HasUnspecifiedDigits">Digits are replaced by <c>X</c>.</param>
public sealed record EdtfPoint(
    DateOnly Earliest,
    DateOnly Latest,
    EdtfPrecision Precision,
    bool IsUncertain,
    bool IsApproximate,
    bool HasUnspecifiedDigits
);
