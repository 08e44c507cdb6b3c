using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>Plans shortestPath and its sisters between two nodes that are known.</summary>
internal static class SelectedPathPlanner
{
    /// <summary>The search on top of a plan; it takes over the predicates that concern its path.</summary>
    /// <param name="input">The plan that gives both end nodes.</param>
    /// <param name="selected">What is searched.</param>
    /// <param name="predicates">The predicates left; those taken over are removed.</param>
    /// <param name="known">The symbols that the input carries.</param>
    public static ShortestPath Plan(LogicalOperator input, SelectedPath selected, List<Predicate> predicates, IReadOnlySet<int> known)
    {
        var step = selected.Step;
        var (count, groups) = selected.Selector.Kind switch
        {
            PathSelectorKind.ShortestPathFunction => (1, false),
            PathSelectorKind.AllShortestPathsFunction or PathSelectorKind.AllShortest => (1, true),
            PathSelectorKind.Shortest or PathSelectorKind.Any => (selected.Selector.Count, false),
            PathSelectorKind.ShortestGroups => (selected.Selector.Count, true),
            _ => throw new InvalidOperationException($"No search known for {selected.Selector}"),
        };
        var perElement = new List<Expression>(step.Predicates);
        var conditions = new List<Expression>();
        HashSet<int> afterwards = [.. known, step.Relationship.Symbol, selected.Path.Symbol];

        // WHERE takes part in the choice of shortestPath(); with the newer selectors it looks at paths that are chosen already.
        var takesPart = selected.Selector.Kind is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction;
        foreach (var predicate in predicates.ToArray())
        {
            if (!takesPart || !predicate.Needs.IsSubsetOf(afterwards))
            {
                continue;
            }

            predicates.Remove(predicate);
            if (PerElement(predicate.Expression, selected) is { } each)
            {
                perElement.Add(each);
            }
            else
            {
                conditions.Add(predicate.Expression);
            }
        }

        return new ShortestPath(
            input,
            new ExpandStep(step.From, step.Relationship, step.To, step.Direction, step.Types, []),
            step.Minimum,
            step.Maximum,
            count,
            groups,
            selected.Path,
            step.Element,
            perElement,
            conditions
        )
        {
            Cardinality = input.Cardinality,
        };
    }

    // all(r IN relationships(path) WHERE ...) is a condition on each relationship, and prunes the search.
    private static Expression? PerElement(Expression predicate, SelectedPath selected)
    {
        if (
            predicate is not QuantifierExpression { Kind: QuantifierKind.All or QuantifierKind.None } quantifier
            || !IsRelationships(quantifier.List, selected)
            || !Substitution.Reaches(quantifier.Where)
        )
        {
            return null;
        }

        var inner = Substitution.Replace(quantifier.Where, quantifier.Variable, selected.Step.Element);
        var needs = ExpressionVariables.Of(inner);
        if (needs.Contains(selected.Path.Symbol) || needs.Contains(selected.Step.Relationship.Symbol))
        {
            return null;
        }

        return quantifier.Kind == QuantifierKind.All ? inner : new UnaryExpression(UnaryOperator.Not, inner);
    }

    private static bool IsRelationships(Expression list, SelectedPath selected) =>
        list switch
        {
            Variable variable => variable.Symbol == selected.Step.Relationship.Symbol,
            FunctionCall { Name: "relationships", Arguments: [Variable path] } => path.Symbol == selected.Path.Symbol,
            _ => false,
        };
}
