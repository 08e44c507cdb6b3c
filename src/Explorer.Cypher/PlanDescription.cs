using System.Globalization;
using System.Text;
using Explorer.Cypher.Execution;
using Explorer.Cypher.Planning.LogicalPlan;
using ExecutionContext = Explorer.Cypher.Execution.ExecutionContext;

namespace Explorer.Cypher;

/// <summary>An operator of a plan, for people.</summary>
/// <param name="Operator">Its name, such as <c>NodeByLabelScan</c>.</param>
/// <param name="Details">What it works on.</param>
/// <param name="EstimatedRows">How many rows the planner expects of it.</param>
/// <param name="Children">The operators whose rows it takes.</param>
public sealed record PlanDescription(string Operator, string Details, double EstimatedRows, IReadOnlyList<PlanDescription> Children)
{
    /// <summary>The rows that it produced; null unless it was profiled.</summary>
    public long? Rows { get; init; }

    internal LogicalOperator? Source { get; init; }

    /// <summary>The plan as a tree, one operator per line, the last step first.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Print(text, 0);
        return text.ToString();
    }

    internal static PlanDescription Of(LogicalOperator plan, IReadOnlyList<string> columns)
    {
        var inner = Of(plan);
        return columns.Count == 0 ? inner : new PlanDescription("ProduceResults", string.Join(", ", columns), plan.Cardinality, [inner]);
    }

    internal PlanDescription WithRows(PhysicalPlan plan, ExecutionContext context)
    {
        PlanDescription[] children = [.. Children.Select(c => c.WithRows(plan, context))];
        var rows =
            Source is null ? children.Select(c => c.Rows).FirstOrDefault()
            : plan.OperatorIds.TryGetValue(Source, out var id) ? context.RowsOf(id)
            : 0;
        return this with { Children = children, Rows = rows };
    }

    private static PlanDescription Of(LogicalOperator plan) =>
        new(plan.GetType().Name, plan.Details, plan.Cardinality, [.. plan.Inputs.Select(Of)]) { Source = plan };

    private void Print(StringBuilder text, int depth)
    {
        text.Append(' ', depth * 2).Append('+').Append(Operator);
        if (Details.Length > 0)
        {
            text.Append("  ").Append(Details);
        }

        text.Append(CultureInfo.InvariantCulture, $"  (estimated rows: {EstimatedRows:0.##}");
        if (Rows is { } rows)
        {
            text.Append(CultureInfo.InvariantCulture, $", rows: {rows}");
        }

        text.Append(')').Append('\n');
        foreach (var child in Children)
        {
            child.Print(text, depth + 1);
        }
    }
}
