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
    [InlineData("rand", Stability.Never)]
    [InlineData("randomUUID", Stability.Never)]
    [InlineData("datetime.realtime", Stability.Never)]
    [InlineData("datetime", Stability.Statement)]
    [InlineData("date.transaction", Stability.Statement)]
    [InlineData("timestamp", Stability.Statement)]
    [InlineData("toUpper", Stability.Always)]
    [InlineData("duration", Stability.Always)]
    public void A_function_says_how_long_its_results_last(string name, Stability stability)
    {
        Assert.True(FunctionCatalog.TryFind(name, out var function));
        Assert.Equal(stability, ((ScalarFunction)function).Stability);
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
