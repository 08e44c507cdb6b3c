using Explorer.Server.Options;
using Explorer.Server.QueryApi;

namespace Explorer.Server.Tests.QueryApi;

/// <summary>A visitor does not get a database behind the server to read files or addresses.</summary>
public sealed class FileReadingTests
{
    [Theory]
    [InlineData("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line")]
    [InlineData("UNWIND [1] AS n load\tcsv WITH HEADERS FROM $url AS line RETURN line")]
    [InlineData("CALL { LOAD /* a */ // b\n CSV FROM 'http://inside/' AS line RETURN line } RETURN line")]
    [InlineData(@"\u004cOAD CSV FROM 'http://inside/' AS line RETURN line")]
    [InlineData("LOAD\u001cCSV FROM 'http://inside/' AS line RETURN line")]
    public void LOAD_CSV_is_found_however_it_is_written(string statement) => Assert.True(FileReading.IsAskedFor(statement));

    [Theory]
    [InlineData("MATCH (p:Person {id: 'load'}) RETURN p.csv")]
    [InlineData("MATCH (load)-->(csv) RETURN load, csv")]
    [InlineData("RETURN 'UPLOAD CSVS' AS text")]
    public void Other_statements_are_left_alone(string statement) => Assert.False(FileReading.IsAskedFor(statement));

    [Fact]
    public async Task A_reading_server_does_not_pass_it_on_and_a_writing_one_does()
    {
        const string Statement = "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line";
        await using var graph = await LoopbackServer.StartAsync(new ServerOptions());
        await using var reading = await LoopbackServer.StartAsync(new ServerOptions { Graph = graph.Address.ToString() });
        await using var writing = await LoopbackServer.StartAsync(
            new ServerOptions { Graph = graph.Address.ToString(), AllowWrites = true }
        );

        var refused = await reading.RunAsync(Statement);
        var begun = await reading.RunAsync(Statement, "/tx");
        var passed = await writing.RunAsync(Statement);

        Assert.Equal((403, "Neo.ClientError.Security.Forbidden"), (refused.Status, refused.ErrorCode));
        Assert.Equal(403, begun.Status);
        // The graph behind is an embedded one, which says itself that it has no such clause.
        Assert.NotEqual(403, passed.Status);
        Assert.NotNull(passed.ErrorCode);
    }

    [Fact]
    public async Task A_name_that_only_points_here_may_not_write_from_a_page()
    {
        await using var server = await LoopbackServer.StartAsync(new ServerOptions { AllowWrites = true });
        server.Client.DefaultRequestHeaders.Host = $"evil.example:{server.Address.Port}";
        server.Client.DefaultRequestHeaders.Add("Origin", $"http://evil.example:{server.Address.Port}");

        var answer = await server.RunAsync("CREATE (:Person)");

        Assert.Equal((403, "Neo.ClientError.Security.Forbidden"), (answer.Status, answer.ErrorCode));
    }
}
