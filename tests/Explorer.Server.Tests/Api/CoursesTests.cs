using System.Text.Json;
using Explorer.Server.Options;
using Explorer.Server.Tests.Page;
using Explorer.Server.Tests.QueryApi;

namespace Explorer.Server.Tests.Api;

/// <summary>The courses over HTTP: what there is, and whether an answer is right.</summary>
public sealed class CoursesTests : IAsyncLifetime
{
    private const string Course = "twelve-steps";

    private CypherShelf _shelf = null!;
    private LoopbackServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _shelf = new CypherShelf(Path.Combine(Places.Cypher(new ServerOptions()), "datasets", "succession"), "succession");
        await File.WriteAllTextAsync(FileOf(CourseCases.Name), CourseCases.Text(), Cancellation);
        _server = await LoopbackServer.StartAsync(new ServerOptions { CypherFolder = _shelf.Folder });
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _shelf.Dispose();
    }

    [Fact]
    public async Task Every_course_is_listed_and_its_own_solutions_are_right()
    {
        var reply = (await _server.GetAsync("/api/courses")).Json;

        Assert.Equal(
            [CourseCases.Name, Course],
            reply.GetProperty("courses").EnumerateArray().Select(one => one.GetProperty("name").GetString())
        );
        Assert.Empty(reply.GetProperty("faults").EnumerateArray());
        Assert.Equal(1000, reply.GetProperty("mostRows").GetInt32());
        var steps = reply.GetProperty("courses")[1].GetProperty("steps").EnumerateArray().ToList();
        Assert.Equal(12, steps.Count);
        for (var i = 0; i < steps.Count; i++)
        {
            var day = steps[i].GetProperty("year") is { ValueKind: JsonValueKind.Number } year ? $"{year.GetInt32()}-12-31" : null;
            var right = await CourseCases.CheckAsync(_server, Course, i + 1, steps[i].GetProperty("solution").GetString()!, day);
            Assert.True(right.Json.GetProperty("right").GetBoolean(), right.Text);
            var start = await CourseCases.CheckAsync(_server, Course, i + 1, steps[i].GetProperty("start").GetString()!, day);
            Assert.False(start.Json.GetProperty("right").GetBoolean(), $"step {i + 1}");
            Assert.StartsWith("Your answer has ", start.Json.GetProperty("text").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public Task Values_of_every_kind_are_compared() => CourseCases.CompareAsync(_server);

    [Fact]
    public async Task The_solution_runs_for_the_day_of_the_answer()
    {
        const string Rivals =
            "MATCH (:Person {name: 'Leon Trotsky'})-[r:RIVAL_OF]-(b:Person) WHERE r.validFrom <= date('1924-12-31') <= r.validTo RETURN b.name";

        Assert.True((await CourseCases.CheckAsync(_server, Course, 4, Rivals, "1924-12-31")).Json.GetProperty("right").GetBoolean());
        Assert.False((await CourseCases.CheckAsync(_server, Course, 4, Rivals, "1926-12-31")).Json.GetProperty("right").GetBoolean());
        var none = await CourseCases.CheckAsync(_server, Course, 4, Rivals, "1789-12-31");
        Assert.Equal("There is nothing to find here. Go to the year 1926, and check again.", none.Json.GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_file_that_is_changed_or_broken_is_seen_at_the_next_look()
    {
        await File.WriteAllTextAsync(
            FileOf(CourseCases.Name),
            CourseCases.Text().Replace("Every kind", "All kinds", StringComparison.Ordinal),
            Cancellation
        );
        Assert.Equal("All kinds", (await _server.GetAsync("/api/courses")).Json.GetProperty("courses")[0].GetProperty("title").GetString());

        await File.WriteAllTextAsync(FileOf(CourseCases.Name), "# <script>", Cancellation);
        var reply = (await _server.GetAsync("/api/courses")).Json;
        Assert.Equal(1, reply.GetProperty("courses").GetArrayLength());
        Assert.StartsWith(
            $"cypher/course/{CourseCases.Name}.md: There is no step.",
            reply.GetProperty("faults")[0].GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal(404, (await CourseCases.SendAsync(_server, CourseCases.Name, "1", "{}")).Status);
    }

    [Theory]
    [InlineData("none", "1", "{}", 404, "There is: every-kind, twelve-steps.")]
    [InlineData(Course, "0", "{}", 404, "1 to 12")]
    [InlineData(Course, "13", "{}", 404, "1 to 12")]
    [InlineData(Course, "-1", "{}", 404, "1 to 12")]
    [InlineData(Course, "99999999999", "{}", 404, "1 to 12")]
    [InlineData(Course, "1", "", 400, "The answer cannot be read")]
    [InlineData(Course, "1", "[]", 400, "The answer cannot be read")]
    [InlineData(Course, "1", "{", 400, "The answer cannot be read")]
    [InlineData(Course, "1", """{"statement":"MATCH (n) DETACH DELETE n"}""", 400, "is not known")]
    [InlineData(Course, "1", """{"fields":["a"],"values":[[1]]}""", 400, "typed value")]
    [InlineData(Course, "1", """{"fields":["a"],"values":[[]]}""", 400, "not as long as the fields")]
    [InlineData(Course, "1", """{"fields":["a"],"values":[[{"$type":"Ghost","_value":"1"}]]}""", 400, "The answer cannot be read")]
    [InlineData(Course, "1", """{"fields":["a"],"values":[[{"$type":"Date","_value":"soon"}]]}""", 400, "The answer cannot be read")]
    [InlineData(Course, "1", """{"fields":["a"],"values":[],"rows":"many"}""", 400, "The answer cannot be read")]
    [InlineData(Course, "4", """{"fields":["a"],"values":[],"parameters":{"year":{"$type":"String","_value":"soon"}}}""", 400, "no year")]
    public async Task What_cannot_be_checked_is_told(string course, string step, string body, int status, string said)
    {
        var answer = await CourseCases.SendAsync(_server, course, step, body);

        Assert.Equal((status, "application/problem+json"), (answer.Status, answer.MediaType));
        Assert.Contains(said, answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData(null)]
    public async Task A_page_of_another_site_cannot_ask_without_being_asked_itself(string? type) =>
        Assert.Equal(415, (await CourseCases.SendAsync(_server, Course, "1", "{}", type)).Status);

    [Fact]
    public async Task An_answer_that_is_too_large_is_refused_before_it_is_read()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/courses/{Course}/steps/1/check");
        request.Headers.ExpectContinue = true; // or the client is still sending when the answer comes
        request.Content = new StringContent(new string(' ', 9 << 20), System.Text.Encoding.UTF8, "application/json");

        using var answer = await _server.Client.SendAsync(request, Cancellation);

        Assert.Equal(413, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_solution_that_writes_writes_nothing_even_where_writing_is_allowed()
    {
        await File.WriteAllTextAsync(
            FileOf("writer"),
            CourseCases.Text().Replace(CourseCases.All[0].Solution, "CREATE (n:Written) RETURN n", StringComparison.Ordinal),
            Cancellation
        );
        await using var server = await LoopbackServer.StartAsync(new ServerOptions { CypherFolder = _shelf.Folder, AllowWrites = true });

        var answer = await CourseCases.SendAsync(server, "writer", "1", """{"fields":["n"],"values":[]}""");

        Assert.Equal(500, answer.Status);
        Assert.Contains("cypher/course/writer.md, the solution of Kind 0", answer.Text, StringComparison.Ordinal);
        Assert.Equal("[[0]]", (await server.RunAsync("MATCH (n:Written) RETURN count(n) AS n")).Values);
    }

    private string FileOf(string name) => Path.Combine(_shelf.Folder, "course", name + ".md");
}
