using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Rewrites;

/// <summary>A limit on a sort holds no more rows than it gives; what SKIP drops counts among them.</summary>
internal sealed class TopSelection : LocalRewrite
{
    protected override LogicalOperator Replace(LogicalOperator plan) =>
        plan switch
        {
            Limit { Input: Sort sort } limit => new Top(sort.Input, sort.Keys, limit.Count) { Cardinality = limit.Cardinality },
            Limit { Input: Skip { Input: Sort sort } skip } limit => skip with
            {
                Input = new Top(sort.Input, sort.Keys, new BinaryExpression(BinaryOperator.Add, skip.Count, limit.Count))
                {
                    Cardinality = sort.Cardinality,
                },
                Cardinality = limit.Cardinality,
            },
            _ => plan,
        };
}
