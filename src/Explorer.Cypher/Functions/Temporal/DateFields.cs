using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Functions.Temporal;

/// <summary>A day from components, by month, week, quarter or number in the year; what is not given comes from the base, or is the first.</summary>
internal static class DateFields
{
    public static CypherDate Build(TemporalFields fields, CypherDate? basis)
    {
        fields.Demand(basis is not null || fields.Has("year"), "year");
        if (fields.HasAny("week", "dayofweek", "weekyear"))
        {
            fields.Demand(basis is not null || fields.Has("week"), "week");
            var weekYear = fields.Integer("weekyear", fields.Integer("year", basis?.WeekYear ?? 0));
            return CypherDate.OfWeek(weekYear, fields.Small("week", basis?.Week ?? 1), fields.Small("dayofweek", basis?.DayOfWeek ?? 1));
        }
        var year = fields.Integer("year", basis?.Year ?? 0);
        if (fields.Has("ordinalday"))
        {
            return CypherDate.OfOrdinal(year, fields.Small("ordinalday", 1));
        }
        if (fields.HasAny("quarter", "dayofquarter") && !fields.Has("month"))
        {
            fields.Demand(basis is not null || fields.Has("quarter"), "quarter");
            return CypherDate.OfQuarter(
                year,
                fields.Small("quarter", basis?.Quarter ?? 1),
                fields.Small("dayofquarter", basis?.DayOfQuarter ?? 1)
            );
        }
        fields.Demand(basis is not null || fields.Has("month") || !fields.Has("day"), "month");
        return CypherDate.Of(year, fields.Small("month", basis?.Month ?? 1), fields.Small("day", basis?.Day ?? 1));
    }
}
