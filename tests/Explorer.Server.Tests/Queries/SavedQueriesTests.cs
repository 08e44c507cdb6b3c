using Explorer.Connections;
using Explorer.Graph.Values;
using Explorer.Server.Queries;

namespace Explorer.Server.Tests.Queries;

/// <summary>Every file of cypher/queries: its header, and a run with the defaults.</summary>
public sealed class SavedQueriesTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    public static TheoryData<string> Names { get; } = [.. Library().Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_query_has_a_title_an_explanation_and_defaults(string name)
    {
        var query = Library().Get(name);

        Assert.EndsWith("\n", query.Text, StringComparison.Ordinal);
        Assert.NotEmpty(query.Title);
        Assert.NotEmpty(query.About);
        Assert.All(query.Parameters, parameter => Assert.Contains("$" + parameter.Name, query.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_query_answers_with_its_defaults(string name)
    {
        var query = Library().Get(name);
        var graph = await server.GraphAsync();
        var parameters = query.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Default, StringComparer.Ordinal);

        await using var cursor = await graph.RunAsync(
            new Statement(query.Text, parameters),
            AccessMode.Read,
            TestContext.Current.CancellationToken
        );
        var records = new List<IReadOnlyList<Value>>();
        await foreach (var record in cursor.ReadAsync(TestContext.Current.CancellationToken))
            records.Add(record);

        Assert.NotEmpty(cursor.Columns);
        Assert.NotEmpty(records);
    }

    [Theory]
    [InlineData("MATCH (n) RETURN n\n", "line 1: the line // title: is missing")]
    [InlineData("// title: A\nRETURN 1\n", "line 1: the line // about: is missing")]
    [InlineData("// title: A\n// about: B\n// param year: integer\nRETURN 1\n", "line 3")]
    [InlineData("// title: A\n// about: B\n// param year: integer = soon\nRETURN 1\n", "soon is not of type integer")]
    [InlineData("// titel: A\nRETURN 1\n", "line 1")]
    public void A_wrong_header_is_told_with_its_line(string text, string part)
    {
        var error = Assert.Throws<QueryFileException>(() => QueryHeader.Parse("mine", text));

        Assert.Contains("cypher/queries/mine.cypher", error.Message, StringComparison.Ordinal);
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

    private static QueryLibrary Library() => new(Explorer.Server.Options.Places.Cypher(new Explorer.Server.Options.ServerOptions()));
}
