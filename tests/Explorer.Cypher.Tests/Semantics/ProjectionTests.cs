using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Tests.Semantics;

public sealed class ProjectionTests
{
    [Fact]
    public void A_column_without_alias_is_named_as_it_was_written() =>
        Assert.Equal(["n . name", "count( * )"], Bound.Query("MATCH (n) RETURN n . name, count( * )").Columns.Select(c => c.Name));

    [Fact]
    public void Returning_everything_lists_the_names_in_alphabetical_order() =>
        Assert.Equal(["a", "b", "c"], Bound.Query("MATCH (c), (a) WITH *, 1 AS b RETURN *").Columns.Select(c => c.Name));

    [Fact]
    public void Aggregating_calls_are_split_from_the_grouping_keys()
    {
        var projection = Bound.Clause<BoundProjection>("MATCH (n) RETURN n.x AS x, count(*) + sum(n.y) + n.x AS total");
        Assert.True(projection.Aggregates);
        Assert.Equal(["n.x"], projection.GroupingKeys.Select(k => k.Expression.ToString()));
        Assert.Equal(["count(*)", "sum(n.y)"], projection.AggregateItems.Select(a => a.Expression.ToString()));
        var key = projection.GroupingKeys[0].Variable.Symbol;
        Assert.Contains(projection.Items[1].Expression.Flatten().OfType<Variable>(), v => v.Symbol == key);
    }

    [Fact]
    public void The_same_aggregation_is_computed_once()
    {
        var projection = Bound.Clause<BoundProjection>("MATCH (n) RETURN count(n) AS a, count(n) * 2 AS b ORDER BY count(n)");
        Assert.Single(projection.AggregateItems);
    }

    [Fact]
    public void Passing_a_variable_on_keeps_its_symbol_and_renaming_makes_another()
    {
        var clauses = Bound.Query("MATCH (a) WITH a, a AS b RETURN a, b").Parts[0].Clauses;
        var match = (BoundMatch)clauses[0];
        var with = (BoundProjection)clauses[1];
        Assert.Equal(match.Introduces[0].Symbol, with.Items[0].Variable.Symbol);
        Assert.NotEqual(with.Items[0].Variable.Symbol, with.Items[1].Variable.Symbol);
    }

    [Fact]
    public void An_order_by_a_column_reads_the_column()
    {
        var projection = Bound.Clause<BoundProjection>("MATCH (n) RETURN DISTINCT n.name ORDER BY n.name");
        Assert.Equal(projection.Items[0].Variable.Symbol, Assert.IsType<Variable>(projection.OrderBy[0].Expression).Symbol);
    }

    [Fact]
    public void An_alias_hides_the_variable_of_the_same_name_in_the_order()
    {
        var projection = Bound.Clause<BoundProjection>("MATCH (a) WITH a.name AS a ORDER BY a RETURN a");
        var with = Bound.Query("MATCH (a) WITH a.name AS a ORDER BY a RETURN a").Parts[0].Clauses.OfType<BoundProjection>().First();
        Assert.Equal(with.Items[0].Variable.Symbol, Assert.IsType<Variable>(with.OrderBy[0].Expression).Symbol);
        Assert.True(projection.IsReturn);
    }

    [Fact]
    public void Columns_of_a_union_follow_the_first_part_whatever_the_order_of_the_others()
    {
        var query = Bound.Query("RETURN 1 AS a, 2 AS b UNION RETURN 3 AS b, 4 AS a");
        Assert.Equal(["a", "b"], query.Columns.Select(c => c.Name));
        Assert.Equal(["a", "b"], query.Parts[1].Outputs.Select(o => o.Name));
    }
}
