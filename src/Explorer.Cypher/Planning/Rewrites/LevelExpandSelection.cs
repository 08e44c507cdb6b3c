using Explorer.Cypher.Errors;
using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Planning.Statistics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Rewrites;

/// <summary>
/// Where it is all one how often a node is reached, chains of relationships are not followed one by one: the nodes are found by levels, each once. So it is below DISTINCT, below
/// aggregates that are distinct, and where only the existence of a row is asked for, as long as nothing reads the list of relationships.
/// </summary>
/// <param name="statistics">How many nodes there are, which is the most that a search by levels finds.</param>
internal sealed class LevelExpandSelection(IGraphStatistics statistics) : LocalRewrite
{
    protected override LogicalOperator Replace(LogicalOperator plan) =>
        plan switch
        {
            Distinct or Aggregation when AsksOnce(plan) && Walk(plan.Inputs[0], SymbolUse.ReadBy(plan), stopsAtFirst: false) is { } input =>
                plan.WithInputs([input]),
            SemiApply apply when Walk(apply.Right, [], stopsAtFirst: true) is { } right => apply with { Right = right },
            AntiSemiApply apply when Walk(apply.Right, [], stopsAtFirst: true) is { } right => apply with { Right = right },
            _ => plan,
        };

    private static bool AsksOnce(LogicalOperator plan) =>
        plan is Distinct
        || (
            plan is Aggregation aggregation
            && aggregation.Keys.All(key => IsSteady(key.Expression))
            && aggregation.Aggregates.All(one =>
                one.Expression is FunctionCall { Name: "count", Distinct: true, Arguments: [var argument] } && IsSteady(argument)
            )
        );

    // The plan with its chains found by levels; null where there are none. Read: the symbols that are read above. Where the first row ends the search, another may be
    // the first: then nothing on the way may fail.
    private LogicalOperator? Walk(LogicalOperator plan, HashSet<int> read, bool stopsAtFirst)
    {
        StackGuard.Check();
        switch (plan)
        {
            case VarLengthExpand { Minimum: 0 or 1 } chain
                when !read.Contains(chain.Step.Relationship.Symbol) && IsHarmless(chain, stopsAtFirst):
                read.UnionWith(SymbolUse.ReadBy(chain));
                var levels = new LevelExpand(
                    Walk(chain.Input, read, stopsAtFirst) ?? chain.Input,
                    chain.Step,
                    chain.Minimum,
                    chain.Maximum,
                    chain.Into,
                    chain.Element,
                    chain.Predicates
                );
                return levels with { Cardinality = Math.Min(chain.Cardinality, Math.Max(1, chain.Input.Cardinality * statistics.Nodes)) };
            case Filter or Projection or Expand or VarLengthExpand when IsHarmless(plan, stopsAtFirst):
                read.UnionWith(SymbolUse.ReadBy(plan));
                return Walk(plan.Inputs[0], read, stopsAtFirst) is { } input ? plan.WithInputs([input]) : null;
            default:
                return null;
        }
    }

    private static bool IsHarmless(LogicalOperator plan, bool stopsAtFirst) =>
        stopsAtFirst ? SafeExpressions.AreAllIn(plan) : plan.Expressions.All(IsSteady);

    // What says the same of the same values may be asked once instead of often.
    private static bool IsSteady(Expression expression) =>
        !expression.Flatten().Any(e => e is NestedPlan or FunctionCall { Name: "rand" or "randomUUID" });
}
