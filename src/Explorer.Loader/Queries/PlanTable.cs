using System.Globalization;
using Explorer.Connections;
using Explorer.Graph.Values;
using Spectre.Console;

namespace Explorer.Loader.Queries;

/// <summary>The plan of a statement that begins with EXPLAIN or PROFILE: an operator a line, each below the one that takes its rows.</summary>
internal static class PlanTable
{
    private const int LongestDetails = 60;

    /// <summary>Prints a plan.</summary>
    public static void Write(StatementPlan plan, Surroundings surroundings)
    {
        var isProfiled = plan.Rows is not null;
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn("Operator");
        table.AddColumn("Details");
        table.AddColumn(new TableColumn("Estimated rows").RightAligned());
        if (isProfiled)
        {
            table.AddColumn(new TableColumn("Rows").RightAligned());
        }
        Add(plan, depth: 0);
        surroundings.Tables().Write(table);

        void Add(StatementPlan one, int depth)
        {
            var cells = new List<Text>
            {
                new(new string(' ', 2 * depth) + one.Operator),
                new(Details(one)),
                new(one.Arguments.TryGetValue("EstimatedRows", out var rows) ? Number(rows) : ""),
            };
            if (isProfiled)
            {
                cells.Add(new Text(one.Rows?.ToString(CultureInfo.InvariantCulture) ?? ""));
            }
            table.AddRow(cells);
            foreach (var child in one.Children)
            {
                Add(child, depth + 1);
            }
        }
    }

    private static string Details(StatementPlan plan) =>
        plan.Arguments.TryGetValue("Details", out var details) && details.Kind == ValueKind.String
            ? ReadableText.Cut(details.AsString(), LongestDetails)
            : "";

    private static string Number(Value value) =>
        value.Kind switch
        {
            ValueKind.Float => value.AsFloat().ToString("0.##", CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
}
