using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;
using Explorer.Content.DataSets.Tables;

namespace Explorer.Content.DataSets.Validation;

/// <summary>
/// All rules, in order: cells first, since the later ones use what the cells mean. The short tables are checked one after the other; the long ones, whose rows
/// are not kept, in one pass each, with all that refers to the short ones; at last what looks at both.
/// </summary>
internal static class Validator
{
    public static void Check(TableSet set, List<Problem> problems)
    {
        foreach (var table in set.All)
        {
            table.NeedsSources = !set[TableId.Sources].IsAbsent;
        }
        var kept = Array.FindAll(set.All, table => !table.Schema.IsLong);
        foreach (var row in kept.SelectMany(table => table.Rows))
        {
            CellRules.Check(row, problems);
            IdRules.Check(row, problems);
        }

        var tenures = new OverlapRules("office");
        foreach (var row in kept.SelectMany(table => table.Rows))
        {
            CheckRow(set, row, problems);
            if (row.Table.Schema.Id == TableId.Offices)
            {
                tenures.Check(row, problems);
            }
        }

        CheckTies(set, problems);
        CheckMemberships(set, problems);
        ClaimRules.Check(set, problems);
        PersonRules.Check(set, problems);
        OfficeRules.Check(set, problems);
        YearRules.Check(set, problems);
        SeatRules.Check(set, problems);
        NeutralRules.Check(set, problems);
        set.Absent.Report(problems);
    }

    private static void CheckTies(TableSet set, List<Problem> problems)
    {
        var (ties, named) = (new TieRules(), ClaimRules.NamedIds(set));
        CheckLong(
            set,
            TableId.Relationships,
            row =>
            {
                ties.Check(set, row, problems);
                ClaimRules.CheckMutual(set, row, problems);
                if (named.Contains(IdRules.IdOf(row)))
                {
                    row.Table.ById.TryAdd(IdRules.IdOf(row), row);
                }
            },
            problems
        );
    }

    private static void CheckMemberships(TableSet set, List<Problem> problems)
    {
        var memberships = new OverlapRules("faction");
        CheckLong(set, TableId.Memberships, row => memberships.Check(row, problems), problems);
    }

    private static void CheckLong(TableSet set, TableId id, Action<TableRow> check, List<Problem> problems)
    {
        var table = set[id];
        if (table.Text is null)
        {
            return;
        }
        foreach (var row in TableReader.ReadRows(table, table.Text, problems))
        {
            table.Count++;
            CellRules.Check(row, problems);
            IdRules.Check(row, problems);
            CheckRow(set, row, problems);
            check(row);
        }
    }

    private static void CheckRow(TableSet set, TableRow row, List<Problem> problems)
    {
        ReferenceRules.Check(set, row, problems);
        PeriodRules.Check(set, row, problems);
        LifeRules.Check(set, row, problems);
    }
}
