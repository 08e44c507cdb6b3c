using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>A subquery planned the other way round: from whatever side of its pattern is small, for all outer rows at once.</summary>
/// <param name="Plan">A plan that depends on nothing outside; it finds the keys itself.</param>
/// <param name="Keys">The outer nodes by which its rows are found.</param>
internal sealed record TableSubquery(LogicalOperator Plan, IReadOnlyList<Variable> Keys)
{
    // A row that is put into a table costs about as much as three that are only passed on.
    private const double CostOfKeeping = 3;

    // What an outer row pays for its look-up, in rows passed on.
    private const double CostOfLookingUp = 0.5;

    /// <summary>The work of reading it into a table and asking that for so many outer rows.</summary>
    public double Cost(double rows) => WorkOf(Plan) + (Plan.Cardinality * CostOfKeeping) + (rows * CostOfLookingUp);

    /// <summary>The rows that all operators of a plan together give, for one row of the argument.</summary>
    public static double WorkOf(LogicalOperator plan) => plan.Flatten().Sum(step => step.Cardinality);
}
