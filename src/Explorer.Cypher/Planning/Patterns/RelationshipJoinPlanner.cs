using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Planning.Statistics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>A step that is taken by a join.</summary>
/// <param name="Plan">The join; its left side gives the relationships.</param>
/// <param name="Answers">The predicates that it makes true by itself.</param>
internal sealed record RelationshipJoin(HashJoin Plan, IReadOnlyList<Predicate> Answers);

/// <summary>
/// Lets many rows meet the few relationships that an index finds in a table, where each row would else go through all the relationships of its node to find those few.
/// </summary>
internal sealed class RelationshipJoinPlanner(IGraphStatistics statistics, SymbolSource symbols, StepCosts costs)
{
    // Below this, a table is not worth its making.
    private const double FewestExpanded = 1000;

    // A relationship that is put into a table and found again costs about as much as two that are passed by.
    private const double CostOfJoining = 2;

    /// <summary>The join that takes a step.</summary>
    /// <param name="partial">The plan so far; it knows one end of the step, or both.</param>
    /// <param name="step">The step.</param>
    /// <param name="predicates">The predicates that are still to be applied.</param>
    /// <param name="available">The symbols of an outer query, whose values may be used to seek.</param>
    /// <returns>The join; null where walking is cheaper, or no index helps.</returns>
    public RelationshipJoin? Plan(PartialPlan partial, PatternStep step, IReadOnlyList<Predicate> predicates, IReadOnlySet<int> available)
    {
        if (step is not RelationshipStep walk || walk.From.Symbol == walk.To.Symbol)
        {
            return null;
        }

        var ends = new[] { walk.From, walk.To };
        var known = Array.FindAll(ends, end => partial.Known.Contains(end.Symbol));
        var rows = partial.Plan.Cardinality;
        var expanded = rows * known.Min(end => costs.FanOut(walk, end));
        if (expanded < FewestExpanded)
        {
            return null;
        }

        // The same relationships, wherever they are: the ends that are known get other names, by which the two sides meet.
        var twins = Array.ConvertAll(known, end => symbols.Fresh(" " + end.Name.Trim()));
        var sought = walk with { From = Renamed(walk.From), To = Renamed(walk.To) };
        var leaf = new RelationshipLeafPlanner(statistics).Plan(sought, predicates, available);
        if (leaf?.Plan is null or RelationshipTypeScan || expanded < CostOfJoining * (rows + leaf.Plan.Cardinality))
        {
            return null;
        }

        var join = new HashJoin(leaf.Plan, partial.Plan, twins, known) { Cardinality = Math.Max(costs.Of(walk, partial) * 0.1, 0.01) };
        return new RelationshipJoin(join, leaf.Answers);

        Variable Renamed(Variable end)
        {
            var index = Array.FindIndex(known, other => other.Symbol == end.Symbol);
            return index < 0 ? end : twins[index];
        }
    }
}
