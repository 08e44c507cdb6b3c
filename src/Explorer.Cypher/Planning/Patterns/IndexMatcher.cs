using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>Finds among the predicates those on the keys of one index, and remembers which it took.</summary>
/// <param name="entity">The node or relationship.</param>
/// <param name="predicates">The predicates that are still to be applied.</param>
/// <param name="available">The symbols whose values may be used to seek.</param>
internal sealed class IndexMatcher(Variable entity, IReadOnlyList<Predicate> predicates, IReadOnlySet<int> available)
{
    private readonly List<Predicate> _taken = [];

    /// <summary>The predicates that the seek makes true by itself.</summary>
    public IReadOnlyList<Predicate> Taken => _taken;

    /// <summary>The values that the first keys must equal, as many as are given.</summary>
    public List<Expression> Equal(IReadOnlyList<string> keys)
    {
        var values = new List<Expression>();
        foreach (var key in keys)
        {
            if (Find(key, ComparisonOperator.Equal, ComparisonOperator.Equal) is not { } found)
            {
                break;
            }

            values.Add(found.Value);
        }

        return values;
    }

    /// <summary>The list that a key's value must be in, if there is one.</summary>
    public Expression? In(string key) => Find(key, BinaryOperator.In);

    /// <summary>The ends of the range in which a key's value must lie, as far as there are such.</summary>
    public (RangeBound? Lower, RangeBound? Upper) Range(string key) =>
        Find(key, BinaryOperator.StartsWith) is { } prefix
            ? (new RangeBound(prefix, Inclusive: true) { IsPrefix = true }, null)
            : (Lower(key), Upper(key));

    /// <summary>The lower bound on a key, if there is one.</summary>
    public RangeBound? Lower(string key) =>
        Find(key, ComparisonOperator.Greater, ComparisonOperator.GreaterOrEqual) is { } found
            ? new RangeBound(found.Value, found.Operator == ComparisonOperator.GreaterOrEqual)
            : null;

    /// <summary>The upper bound on a key, if there is one.</summary>
    public RangeBound? Upper(string key) =>
        Find(key, ComparisonOperator.Less, ComparisonOperator.LessOrEqual) is { } found
            ? new RangeBound(found.Value, found.Operator == ComparisonOperator.LessOrEqual)
            : null;

    private Expression? Find(string key, BinaryOperator sign)
    {
        foreach (var predicate in predicates)
        {
            if (
                predicate.Expression is BinaryExpression { Left: PropertyAccess { Target: Variable target } access } test
                && test.Operator == sign
                && target.Symbol == entity.Symbol
                && access.Key == key
                && ExpressionVariables.Of(test.Right).IsSubsetOf(available)
            )
            {
                _taken.Add(predicate);
                return test.Right;
            }
        }

        return null;
    }

    private PropertyComparison? Find(string key, ComparisonOperator one, ComparisonOperator other)
    {
        foreach (var predicate in predicates)
        {
            if (
                PropertyComparison.Of(predicate.Expression, entity, key) is { } found
                && (found.Operator == one || found.Operator == other)
                && ExpressionVariables.Of(found.Value).IsSubsetOf(available)
            )
            {
                _taken.Add(predicate);
                return found;
            }
        }

        return null;
    }
}
