using Explorer.History.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Explorer.History.Tests.Dates;

public sealed class EdtfPropertyTests
{
    private static readonly Gen<DateOnly> Days = Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber);

    private static readonly Gen<string> Points =
        from day in Days
        from format in Gen.Elements("yyyy", "yyyy-MM", "yyyy-MM-dd")
        from qualifier in Gen.Elements("", "~", "?", "%")
        select day.ToString(format) + qualifier;

    [Fact]
    public void Every_day_is_its_own_earliest_and_latest() =>
        Prop.ForAll(
                Days.ToArbitrary(),
                day =>
                {
                    var date = EdtfDate.Parse(day.ToString("yyyy-MM-dd"));
                    return date.Earliest == day && date.Latest == day;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_date_keeps_its_text_and_spans_at_least_a_day() =>
        Prop.ForAll(
                Points.ToArbitrary(),
                text =>
                {
                    var date = EdtfDate.Parse(text);
                    return date.ToString() == text && date.Earliest <= date.Latest && date.Equals(EdtfDate.Parse(text));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void An_interval_spans_both_of_its_ends() =>
        Prop.ForAll(
                Points.Two().Select(pair => (A: pair.Item1, B: pair.Item2)).ToArbitrary(),
                pair =>
                {
                    var (a, b) = (EdtfDate.Parse(pair.A), EdtfDate.Parse(pair.B));
                    return EdtfDate.TryParse($"{pair.A}/{pair.B}", out var both, out _)
                        ? both.Earliest == a.Earliest && both.Latest == b.Latest
                        : b.Latest < a.Earliest;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_the_reader_throw() =>
        Prop.ForAll(
                Gen.Elements("0123456789-/X~?%.T: ".ToCharArray()).ListOf().Select(list => new string([.. list])).ToArbitrary(),
                text =>
                    EdtfDate.TryParse(text, out var date, out var error)
                        ? date.ToWords().Length > 0
                        : error.Column >= 1 && error.Column <= text.Length + 1
            )
            .QuickCheckThrowOnFailure();
}
