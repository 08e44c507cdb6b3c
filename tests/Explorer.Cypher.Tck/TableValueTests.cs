using Explorer.Cypher.Tck.Values;

namespace Explorer.Cypher.Tck;

/// <summary>The runner's own eyes: what it compares results with.</summary>
public sealed class TableValueTests
{
    [Theory]
    [InlineData("(:B:A {y: [1, -2.5], x: 'it\\'s'})", "(:A:B {x: 'it\\'s', y: [1, -2.5]})")]
    [InlineData("<(:A)-[:T {n: null}]->()<-[:S]-({b: true})>", "<(:A {})-[:T {n: null}]->( {})<-[:S {}]-( {b: true})>")]
    [InlineData("{k: [NaN, 1e10, -0.0]}", "{k: [NaN, 10000000000.0, 0.0]}")]
    public void Values_of_tables_have_one_canonical_text(string written, string canonical) =>
        Assert.Equal(canonical, CanonicalText.Of(TableValueReader.Read(written), ignoreListOrder: false));

    [Fact]
    public void The_order_of_lists_counts_unless_told_otherwise()
    {
        var (one, other) = (TableValueReader.Read("[2, 1]"), TableValueReader.Read("[1, 2]"));
        Assert.NotEqual(CanonicalText.Of(one, ignoreListOrder: false), CanonicalText.Of(other, ignoreListOrder: false));
        Assert.Equal(CanonicalText.Of(one, ignoreListOrder: true), CanonicalText.Of(other, ignoreListOrder: true));
    }
}
