using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>
/// The rules that no two relationships of a pattern are the same, which are as many as there are pairs: found by relationship, so that each is looked at
/// when one of its two is planned and not at every step.
/// </summary>
internal sealed class DistinctRules
{
    private readonly Dictionary<int, List<Predicate>> _byRelationship = [];
    private readonly HashSet<Predicate> _left = [];

    public DistinctRules(IEnumerable<Predicate> predicates)
    {
        foreach (var predicate in predicates)
        {
            if (predicate.Expression is DistinctRelationships rule)
            {
                _left.Add(predicate);
                Of(rule.Left).Add(predicate);
                Of(rule.Right).Add(predicate);
            }
        }
    }

    /// <summary>Takes the rules between some relationships and those that are known: which must be checked.</summary>
    public List<Variable> Take(IReadOnlyList<Variable> relationships, IReadOnlySet<int> known)
    {
        var others = new List<Variable>();
        var own = relationships.Symbols();
        foreach (var symbol in own)
        {
            foreach (var predicate in _byRelationship.GetValueOrDefault(symbol, []))
            {
                if (!_left.Contains(predicate))
                {
                    continue;
                }

                var rule = (DistinctRelationships)predicate.Expression;
                var other = rule.Left.Symbol == symbol ? rule.Right : rule.Left;
                // Two of the same repetition are kept apart by the repetition itself.
                if (own.Contains(other.Symbol))
                {
                    _left.Remove(predicate);
                }
                else if (known.Contains(other.Symbol))
                {
                    _left.Remove(predicate);
                    others.Add(other);
                }
            }
        }

        return others;
    }

    /// <summary>Takes the rules of which both relationships are known, one of them only just now.</summary>
    public List<Predicate> TakeReady(IReadOnlySet<int> known, IEnumerable<int> fresh)
    {
        var ready = new List<Predicate>();
        foreach (var symbol in fresh)
        {
            foreach (var predicate in _byRelationship.GetValueOrDefault(symbol, []))
            {
                var rule = (DistinctRelationships)predicate.Expression;
                if (known.Contains(rule.Left.Symbol) && known.Contains(rule.Right.Symbol) && _left.Remove(predicate))
                {
                    ready.Add(predicate);
                }
            }
        }

        return ready;
    }

    private List<Predicate> Of(Variable relationship)
    {
        if (!_byRelationship.TryGetValue(relationship.Symbol, out var rules))
        {
            _byRelationship.Add(relationship.Symbol, rules = []);
        }

        return rules;
    }
}
