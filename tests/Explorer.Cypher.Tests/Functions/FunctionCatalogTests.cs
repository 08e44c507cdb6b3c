using Explorer.Cypher.Functions;

namespace Explorer.Cypher.Tests.Functions;

public sealed class FunctionCatalogTests
{
    [Fact]
    public void Every_function_says_how_to_call_it_and_what_it_answers() =>
        Assert.All(
            FunctionCatalog.All,
            function =>
            {
                Assert.StartsWith($"{function.Name}(", function.Signature, StringComparison.Ordinal);
                Assert.EndsWith(".", function.Description, StringComparison.Ordinal);
                Assert.InRange(function.MinArguments, 0, function.MaxArguments);
            }
        );

    [Fact]
    public void Names_are_found_in_any_case()
    {
        Assert.True(FunctionCatalog.TryFind("TOUPPER", out var function));
        Assert.Equal("toUpper", function.Name);
        Assert.True(FunctionCatalog.TryFind("datetime.FROMEPOCH", out _));
        Assert.False(FunctionCatalog.TryFind("toUp", out _));
    }

    [Theory]
    [InlineData("count", true)]
    [InlineData("percentileDisc", true)]
    [InlineData("size", false)]
    public void Aggregates_are_told_from_scalars(string name, bool aggregate)
    {
        Assert.True(FunctionCatalog.TryFind(name, out var function));
        Assert.Equal(aggregate, function.IsAggregate);
    }

    [Theory]
    [InlineData("rand")]
    [InlineData("datetime")]
    [InlineData("randomUUID")]
    public void What_may_change_from_call_to_call_is_not_folded(string name)
    {
        Assert.True(FunctionCatalog.TryFind(name, out var function));
        Assert.False(((ScalarFunction)function).IsDeterministic);
    }

    [Fact]
    public void Counting_rows_counts_nulls()
    {
        var count = FunctionCatalog.CountAll.Start();
        count.Add(default);
        count.Add(1);

        Assert.Equal(2, count.Result().AsInteger());
    }
}
