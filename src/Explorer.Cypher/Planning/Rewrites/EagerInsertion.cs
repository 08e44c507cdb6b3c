using Explorer.Cypher.Errors;
using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Rewrites;

/// <summary>
/// Keeps clauses apart where one writes what another reads: a write must not be seen by an earlier clause, and must be complete
/// before a later one looks or stops early. What is deleted is there for all rows of the clauses before, and gone for all rows of those behind. Operators that take in all of their input anyway need no help.
/// </summary>
internal sealed class EagerInsertion : Rewrite
{
    public override LogicalOperator Apply(LogicalOperator plan) => plan.Flatten().Any(o => o.Writes) ? Walk(plan).Plan : plan;

    // Reads, Writes and Deletes: what happened below since the last operator that held all rows back.
    private readonly record struct Walked(LogicalOperator Plan, bool Reads, bool Writes, bool Deletes)
    {
        public Walked Held() => Plan is Eager ? this : new Walked(new Eager(Plan) { Cardinality = Plan.Cardinality }, false, false, false);
    }

    private static Walked Walk(LogicalOperator plan)
    {
        StackGuard.Check();
        if (plan.Inputs.Count == 0)
        {
            // Its one row is there only when all that it asks has been read.
            return new Walked(plan, plan.ReadsGraph && plan is not StoredAggregation, plan.Writes, Deletes: false);
        }

        var inputs = plan.Inputs.Select(Walk).ToArray();
        return plan switch
        {
            JoiningOperator => Join(plan, inputs[0], inputs[1]),
            Union => new Walked(
                plan.WithInputs([.. inputs.Select(i => i.Plan)]),
                inputs.Any(i => i.Reads),
                inputs.Any(i => i.Writes),
                inputs.Any(i => i.Deletes)
            ),
            _ => Stack(plan, inputs[0]),
        };
    }

    private static Walked Stack(LogicalOperator plan, Walked input)
    {
        var reads = Reads(plan);
        var stopsEarly = plan is Limit or Top;
        if ((plan.Writes && (input.Reads || input.Deletes)) || (plan is Delete && input.Writes) || ((reads || stopsEarly) && input.Writes))
        {
            input = input.Held();
        }

        var result = plan.WithInputs([input.Plan]);
        return plan is Sort or Aggregation or Top
            ? new Walked(result, false, false, false)
            : new Walked(result, input.Reads || reads, input.Writes || plan.Writes, input.Deletes || plan is Delete);
    }

    private static Walked Join(LogicalOperator plan, Walked left, Walked right)
    {
        var rightReads = right.Reads || ((JoiningOperator)plan).Right.Flatten().Any(Reads);
        var rightWrites = plan.Writes || ((JoiningOperator)plan).Right.Flatten().Any(o => o.Writes);
        var rightDeletes = ((JoiningOperator)plan).Right.Flatten().Any(o => o is Delete);
        if ((rightWrites && (left.Reads || left.Deletes)) || ((rightReads || rightDeletes) && left.Writes))
        {
            left = left.Held();
        }

        var result = plan.WithInputs([left.Plan, right.Plan]);
        if (plan is TransactionApply)
        {
            // All batches are through before anything above writes: they would commit that too.
            return new Walked(result, true, true, true);
        }

        return new Walked(result, left.Reads || rightReads, left.Writes || rightWrites, left.Deletes || rightDeletes);
    }

    // What takes its properties from a map may take them from a node.
    private static bool Reads(LogicalOperator plan) =>
        plan.ReadsGraph
        || plan.Expressions.Any(ReadsGraph)
        || plan switch
        {
            SetProperty set => CopiesProperties(set.Items),
            Merge merge => CopiesProperties(merge.OnCreate) || CopiesProperties(merge.OnMatch),
            _ => false,
        };

    private static bool CopiesProperties(IReadOnlyList<SetItem> items) => items.Any(i => i is SetPropertiesItem { Value: not MapLiteral });

    private static bool ReadsGraph(Expression expression) =>
        expression
            .Flatten()
            .Any(e => e is PropertyAccess or IndexAccess or FunctionCall or LabelTest or MapProjection or MatchesProperties or NestedPlan);
}
