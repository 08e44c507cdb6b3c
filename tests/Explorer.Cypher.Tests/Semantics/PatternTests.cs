using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Tests.Semantics;

public sealed class PatternTests
{
    private static PathPattern Path(string pattern) => Bound.Clause<BoundMatch>($"MATCH {pattern} RETURN 1 AS one").Paths[0];

    [Fact]
    public void Every_node_and_relationship_gets_a_variable()
    {
        var path = Path("()-->()");
        Assert.All(path.Nodes, n => Assert.True(n.Variable!.Symbol > 0));
        Assert.All(path.Relationships, r => Assert.StartsWith(" ", r.Variable!.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void A_repeated_relationship_becomes_one_of_variable_length()
    {
        var relationship = Path("(a)-[r:T]->{2,4}(b)").Relationships.Single();
        Assert.Equal((2, 4), (relationship.Length!.Minimum, relationship.Length.Maximum));
        Assert.Null(relationship.Quantifier);
    }

    [Fact]
    public void A_repeated_group_stands_between_nodes_and_its_variables_become_lists()
    {
        var path = Path("((x)-[r]->(y))+");
        Assert.Equal(3, path.Elements.Count);
        var group = Assert.IsType<GroupPattern>(path.Elements[1]);
        Assert.Equal(["x", "r", "y"], group.Variables.Select(v => v.Outside.Name));
        Assert.All(group.Variables, v => Assert.NotEqual(v.Inside.Symbol, v.Outside.Symbol));
    }

    [Fact]
    public void Parentheses_around_a_whole_path_are_opened()
    {
        var match = Bound.Clause<BoundMatch>("MATCH (p = (a)-->(b) WHERE a.x < b.x) RETURN p");
        Assert.Equal(3, match.Paths[0].Elements.Count);
        Assert.Equal("p", match.Paths[0].Variable!.Name);
        Assert.Equal("a.x < b.x", match.Where!.ToString());
    }

    [Fact]
    public void Subqueries_name_the_outer_variables_that_they_read()
    {
        var match = Bound.Clause<BoundMatch>("MATCH (a), (b) WHERE (a)-->(:X) RETURN b");
        var subquery = Assert.IsType<BoundSubquery>(match.Where);
        Assert.Equal(BoundSubqueryKind.Exists, subquery.Kind);
        Assert.Equal(["a"], subquery.Query.Imports.Select(i => i.Name));
    }

    [Fact]
    public void A_subquery_call_reads_only_what_it_imports()
    {
        var call = Bound.Clause<BoundCallSubquery>("MATCH (a), (b) CALL (a) { RETURN a.x AS x } RETURN x, b");
        Assert.Equal(["a"], call.Query.Imports.Select(i => i.Name));
        var older = Bound.Clause<BoundCallSubquery>("MATCH (a), (b) CALL { WITH b RETURN b.x AS x } RETURN x, a");
        Assert.Equal(["b"], older.Query.Imports.Select(i => i.Name));
    }
}
