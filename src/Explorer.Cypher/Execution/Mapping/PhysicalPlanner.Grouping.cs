using Explorer.Cypher.Execution.Evaluation;
using Explorer.Cypher.Execution.Operators;
using Explorer.Cypher.Functions;
using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Syntax.Ast;
using Logical = Explorer.Cypher.Planning.LogicalPlan;

namespace Explorer.Cypher.Execution.Mapping;

internal sealed partial class PhysicalPlanner
{
    private PhysicalOperator MapAggregation(Logical.Aggregation aggregation)
    {
        var input = Map(aggregation.Input, SymbolUse.ReadBy(aggregation));
        var keys = MapItems(aggregation.Keys);
        var aggregates = aggregation.Aggregates.Select(MapAggregate).ToArray();
        var alone = new Operators.Aggregation(input, keys, aggregates);
        if (
            _writes
            || _around is not { Kind: HoldingKind.Run }
            || !aggregates.All(IsOfParts)
            || !aggregation.Expressions.All(IsTheSameAnywhere)
            || ScanBelow(aggregation.Input) is not { } scan
        )
        {
            return alone;
        }

        // The number that this operator is about to get.
        alone.Id = _operatorIds.Count;
        var rows = aggregation.Input.Flatten().Max(step => step.Cardinality);
        return new ParallelAggregation(alone, input, (IDivisibleScan)_mapped[scan], keys, aggregates, rows);
    }

    // The scan at the beginning of rows that threads can make between them; null where they cannot.
    private static LogicalOperator? ScanBelow(LogicalOperator plan)
    {
        while (plan is Logical.Filter or Logical.Projection or Logical.Expand or Logical.NeighbourIntersection)
        {
            if (!plan.Expressions.All(IsTheSameAnywhere))
            {
                return null;
            }

            plan = plan.Inputs[0];
        }

        return plan is Logical.AllNodesScan or Logical.NodeByLabelScan or Logical.RelationshipTypeScan ? plan : null;
    }

    // Whether what it comes to over some rows and over others says what it comes to over all.
    private static bool IsOfParts(AggregateColumn column) =>
        column.Function.Name is "count" || (column.Function.Name is "sum" or "avg" or "min" or "max" && !column.Distinct);

    private static bool IsTheSameAnywhere(Expression expression) =>
        expression
            .Flatten()
            .All(e =>
                e switch
                {
                    NestedPlan nested => nested.Plan.Flatten().All(step => IsPlainSearch(step) && step.Expressions.All(IsTheSameAnywhere)),
                    FunctionCall call => FunctionCatalog.TryFind(call.Name, out var function)
                        && function is AggregateFunction or ScalarFunction { Stability: Stability.Always },
                    _ => true,
                }
            );

    private static bool IsPlainSearch(LogicalOperator plan) =>
        plan
            is Logical.Argument
                or Logical.NodeByLabelScan
                or Logical.NodeIndexSeek
                or Logical.Filter
                or Logical.Projection
                or Logical.Expand
                or Logical.VarLengthExpand
                or Logical.Limit;
}
