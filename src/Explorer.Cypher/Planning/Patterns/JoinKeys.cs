using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>An equality between the two sides of a join.</summary>
internal sealed record JoinKeys(Predicate Predicate, Expression Left, Expression Right)
{
    /// <summary>The equalities whose one side needs only the left's variables and whose other side only the right's.</summary>
    public static List<JoinKeys> Find(IEnumerable<Predicate> predicates, IReadOnlySet<int> left, IReadOnlySet<int> right)
    {
        var result = new List<JoinKeys>();
        foreach (var predicate in predicates)
        {
            if (predicate.Expression is not Comparison { Operators: [ComparisonOperator.Equal], Operands: [var one, var other] })
            {
                continue;
            }

            var ofOne = ExpressionVariables.Of(one);
            var ofOther = ExpressionVariables.Of(other);
            if (ofOne.Count == 0 || ofOther.Count == 0)
            {
                continue;
            }

            if (ofOne.IsSubsetOf(left) && ofOther.IsSubsetOf(right))
            {
                result.Add(new JoinKeys(predicate, one, other));
            }
            else if (ofOne.IsSubsetOf(right) && ofOther.IsSubsetOf(left))
            {
                result.Add(new JoinKeys(predicate, other, one));
            }
        }

        return result;
    }
}
