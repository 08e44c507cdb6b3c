namespace Explorer.History.Layout;

/// <summary>Where a person stands from a year on, until the next of these.</summary>
/// <param name="From">The first year.</param>
/// <param name="X">The place on the plate, from the left.</param>
/// <param name="Y">The place, from the top.</param>
public readonly record struct LayoutStay(int From, double X, double Y);
