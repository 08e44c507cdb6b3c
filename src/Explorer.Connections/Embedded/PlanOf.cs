using Explorer.Cypher;
using Explorer.Graph.Values;

namespace Explorer.Connections.Embedded;

/// <summary>The engine's plans in the form that every graph has.</summary>
internal static class PlanOf
{
    /// <summary>A plan; its operators are numbered from the top, as Neo4j does.</summary>
    public static StatementPlan Description(PlanDescription plan)
    {
        var number = 0L;
        return Operator(plan, ref number);
    }

    private static StatementPlan Operator(PlanDescription plan, ref long number)
    {
        var arguments = new Dictionary<string, Value>(StringComparer.Ordinal)
        {
            ["Id"] = number++,
            ["Details"] = plan.Details,
            ["EstimatedRows"] = plan.EstimatedRows,
        };
        if (plan.Rows is { } rows)
        {
            arguments["Rows"] = rows;
        }
        var children = new List<StatementPlan>();
        foreach (var child in plan.Children)
        {
            children.Add(Operator(child, ref number));
        }
        return new StatementPlan(plan.Operator, arguments, [], children) { Rows = plan.Rows };
    }
}
