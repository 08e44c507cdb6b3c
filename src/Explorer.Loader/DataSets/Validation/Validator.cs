namespace Explorer.Loader.DataSets.Validation;

/// <summary>All rules, in order: cells first, since the later ones use what the cells mean.</summary>
internal static class Validator
{
    public static void Check(TableSet set, List<Problem> problems)
    {
        foreach (var table in set.All)
            CellRules.Check(table, problems);
        IdRules.Check(set, problems);
        ReferenceRules.Check(set, problems);
        ClaimRules.Check(set, problems);
        PeriodRules.Check(set, problems);
        LifeRules.Check(set, problems);
        TieRules.Check(set, problems);
        OverlapRules.Check(set, problems);
        PersonRules.Check(set, problems);
        OfficeRules.Check(set, problems);
        YearRules.Check(set, problems);
    }
}
