using Explorer.Content.DataSets;
using Explorer.Content.DataSets.Schema;
using Explorer.Content.DataSets.Tables;
using Explorer.History.Dates;
using Explorer.History.Ties;

namespace Explorer.Content.Loading.Rows;

/// <summary>The days on which the rows of a sound data set hold, as <see cref="Periods"/> reckons them from their dates and the lives of their people.</summary>
internal sealed class RowPeriods
{
    private readonly DataSet _set;
    private readonly Lazy<Periods> _ties;
    private readonly Lazy<Periods> _memberships;
    private readonly Lazy<Periods> _tenures;
    private readonly Periods _factions;

    public RowPeriods(DataSet set)
    {
        _set = set;
        _ties = new Lazy<Periods>(() => Of(TableId.Relationships, TieKey, row => row.Text("certainty") == "legend"));
        _memberships = new Lazy<Periods>(() => Of(TableId.Memberships, MembershipKey));
        _tenures = new Lazy<Periods>(() => Of(TableId.Offices, TenureKey));
        _factions = new Periods(set.Info.Horizon, []);
    }

    public Period OfTie(TableRow row) => Of(_ties.Value, TieKey(row), row, Death(row.Text("from")), Death(row.Text("to")));

    public Period OfMembership(TableRow row) => Of(_memberships.Value, MembershipKey(row), row, Death(row.Text("person")));

    public Period OfTenure(TableRow row) => Of(_tenures.Value, TenureKey(row), row, Death(row.Text("person")));

    /// <summary>A faction has a time of its own, whatever becomes of its members.</summary>
    public Period OfFaction(TableRow row) => Of(_factions, row.Text("id"), row);

    private static Period Of(Periods periods, string key, TableRow row, params ReadOnlySpan<EdtfDate?> deaths) =>
        periods.Of(key, row.Date("start")!, row.Date("end"), deaths);

    private static string TieKey(TableRow row) => Dyad.Of(row.Text("from"), row.Text("to")).ToString();

    private static string MembershipKey(TableRow row) => $"{row.Text("person")}|{row.Text("faction")}";

    /// <summary>The two kinds of seat follow each other; any other office only itself.</summary>
    private string TenureKey(TableRow row)
    {
        var office = OfficeSlug.Of(row.Text("office"));
        var isSeat = office == _set.Info.FullSeat || office == _set.Info.CandidateSeat;
        return row.Text("person") + (isSeat ? "" : $"|{office}");
    }

    private Periods Of(TableId table, Func<TableRow, string> key, Predicate<TableRow>? leaveOut = null) =>
        new(
            _set.Info.Horizon,
            _set[table]
                .Rows.Where(row => row.Date("start") is not null && leaveOut?.Invoke(row) != true)
                .Select(row => (key(row), row.Date("start")!, row.Date("end")))
        );

    private EdtfDate? Death(string person) => _set[TableId.People].ById.TryGetValue(person, out var row) ? row.Date("died") : null;
}
