using System.Text.Json;
using Explorer.Server.Options;

namespace Explorer.Server.Tests.QueryApi;

/// <summary>The Query API over the bundled data, reading only: what a visitor may and may not do.</summary>
public sealed class QueryApiTests : IAsyncLifetime
{
    private LoopbackServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await LoopbackServer.StartAsync(new ServerOptions());

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_statement_is_answered_with_its_columns_records_and_bookmarks()
    {
        var answer = await _server.PostAsync(
            """{"statement":"MATCH (p:Person {id: $id}) RETURN p.name AS name, $n + 1 AS n","parameters":{"id":"stalin","n":2.5}}"""
        );

        Assert.Equal((202, "application/json"), (answer.Status, answer.MediaType));
        Assert.Equal(["name", "n"], answer.Fields);
        Assert.Equal("""[["Joseph Stalin",3.5]]""", answer.Values);
        Assert.StartsWith("FB:", answer.Json.GetProperty("bookmarks")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(answer.Text.Length, answer.Response.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("application/vnd.neo4j.query", "application/vnd.neo4j.query")]
    [InlineData("application/vnd.neo4j.query.v1.0, application/json;q=0.5", "application/vnd.neo4j.query.v1.0")]
    [InlineData("application/json;q=0.5, application/vnd.neo4j.query", "application/vnd.neo4j.query")]
    [InlineData("text/html, */*;q=0.1", "application/json")]
    public async Task The_answer_is_in_what_the_client_likes_best(string accept, string type)
    {
        var answer = await _server.PostAsync("""{"statement":"RETURN 1 AS one"}""", accept: accept);

        Assert.Equal((202, type), (answer.Status, answer.MediaType));
        Assert.Equal(type == "application/json" ? "[[1]]" : """[[{"$type":"Integer","_value":"1"}]]""", answer.Values);
    }

    [Fact]
    public async Task Typed_parameters_keep_their_types_and_plain_answers_read_easily()
    {
        const string Body = """
            {"statement":"RETURN $day AS day, $day.year AS year, $time AS time, $raw AS raw, $place AS place, $gone AS gone",
             "parameters":{"day":{"$type":"Date","_value":"1926-07-14"},"time":{"$type":"LocalTime","_value":"10:00:00"},
                           "raw":{"$type":"Base64","_value":"AQID"},"place":{"$type":"Point","_value":"SRID=7203;POINT (1.0 2.0)"},
                           "gone":{"$type":"Null","_value":null}}}
            """;

        var answer = await _server.PostAsync(Body, type: "application/vnd.neo4j.query");

        Assert.Equal("""[["1926-07-14",1926,"10:00:00","AQID","SRID=7203;POINT (1.0 2.0)",null]]""", answer.Values);
    }

    [Fact]
    public async Task A_name_that_the_graph_does_not_have_is_remarked_on()
    {
        var answer = await _server.RunAsync("MATCH (p:Persn) RETURN p");

        var told = Assert.Single(answer.Json.GetProperty("notifications").EnumerateArray());
        Assert.Equal("Neo.ClientNotification.Statement.UnknownLabelWarning", told.GetProperty("code").GetString());
        Assert.Equal("No node has the label `Persn`; did you mean `Person`?", told.GetProperty("description").GetString());
        Assert.Equal(9, told.GetProperty("position").GetProperty("offset").GetInt32());
    }

    [Theory]
    [InlineData("CREATE (:Person)")]
    [InlineData("CREATE CONSTRAINT c FOR (p:Nobody) REQUIRE p.id IS UNIQUE")]
    [InlineData("MATCH (p:Person) SET p.name = 'x' RETURN p")]
    public async Task A_write_is_refused_by_its_plan_and_told_what_would_allow_it(string statement)
    {
        var answer = await _server.RunAsync(statement);

        Assert.Equal((400, "Neo.ClientError.Statement.AccessMode"), (answer.Status, answer.ErrorCode));
        Assert.Contains("--allow-writes", answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_write_within_a_transaction_is_refused_too()
    {
        var id = (await _server.PostAsync("{}", "/tx")).TransactionId;

        var answer = await _server.RunAsync("MATCH (n) DETACH DELETE n", $"/tx/{id}");

        Assert.Equal((400, "Neo.ClientError.Statement.AccessMode"), (answer.Status, answer.ErrorCode));
        Assert.Equal(404, (await _server.PostAsync("{}", $"/tx/{id}/commit")).Status);
    }

    [Fact]
    public async Task A_failure_among_the_records_stands_behind_them()
    {
        var answer = await _server.RunAsync("UNWIND [1, 2, 0] AS n RETURN 2 / n AS half");

        Assert.Equal(202, answer.Status);
        Assert.Equal("[[2],[1]]", answer.Values);
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", answer.ErrorCode);
        Assert.False(answer.Json.TryGetProperty("bookmarks", out _));
    }

    [Fact]
    public async Task A_mistake_in_the_text_is_told_with_its_place()
    {
        var answer = await _server.RunAsync("MATCH (p:Person)\nRETURN q.name AS name");

        Assert.Equal((400, "Neo.ClientError.Statement.SyntaxError"), (answer.Status, answer.ErrorCode));
        Assert.EndsWith(
            "(line 2, column 8 (offset: 24))\n\"RETURN q.name AS name\"\n        ^",
            answer.ErrorMessage,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("""{"statement":""", "JSON")]
    [InlineData("[]", "no JSON object")]
    [InlineData("{}", "statement cannot be null or empty")]
    [InlineData("", "statement cannot be null or empty")]
    [InlineData("""{"statement":""}""", "statement cannot be null or empty")]
    [InlineData("""{"statement":"RETURN 1","colour":"red"}""", "colour")]
    [InlineData("""{"statement":"RETURN 1","accessMode":"SOMETIMES"}""", "READ or WRITE")]
    [InlineData("""{"statement":"RETURN 1","parameters":[1]}""", "an object belongs")]
    [InlineData("""{"statement":"RETURN 1","parameters":{"n":9223372036854775808}}""", "9223372036854775807")]
    [InlineData("""{"statement":"RETURN 1","bookmarks":"x"}""", "bookmarks is no list")]
    [InlineData("""{"statement":1}""", "\"statement\" cannot be read")]
    [InlineData("{\"statement\":\n  'RETURN 1'}", "From line 2, byte 3 on")]
    [InlineData("""{"statement":"\ud800"}""", "half a character")]
    [InlineData("""{"statement":"RETURN 1","bookmarks":[1]}""", "\"bookmarks\" cannot be read")]
    [InlineData("""{"statement":"RETURN 1","maxExecutionTime":"soon"}""", "\"maxExecutionTime\" cannot be read")]
    [InlineData("""{"statement":"RETURN 1","maxExecutionTime":1e30}""", "\"maxExecutionTime\" cannot be read")]
    [InlineData("""{"statement":"RETURN 1","includeCounters":"perhaps"}""", "\"includeCounters\" cannot be read")]
    [InlineData("""{"statement":"RETURN 1","includeCounters":[]}""", "\"includeCounters\" cannot be read")]
    [InlineData("""{"statement":"RETURN 1","parameters":{"\ud800":1}}""", "half a character")]
    [InlineData("""{"statement":"RETURN 1","parameters":{"n":"\udc00"}}""", "half a character")]
    public async Task A_body_that_cannot_be_read_is_told_why(string body, string part)
    {
        var answer = await _server.PostAsync(body);

        Assert.Equal((400, "Neo.ClientError.Request.Invalid"), (answer.Status, answer.ErrorCode));
        Assert.Contains(part, answer.ErrorMessage, StringComparison.Ordinal);
        Assert.DoesNotMatch("LineNumber|Path:|Int64|Boolean|[Tt]oken|UTF-16|Utf8|transcode", answer.ErrorMessage);
    }

    [Theory]
    [InlineData("Integer", "99999999999999999999", "too large")]
    [InlineData("Integer", "x", "not what belongs there")]
    [InlineData("Float", "x", "not what belongs there")]
    [InlineData("Base64", "x", "not what belongs there")]
    [InlineData("Date", "x", "\"x\" is no date")]
    public async Task A_typed_value_that_cannot_be_read_is_told_why(string type, string value, string part)
    {
        var body = "{\"statement\":\"RETURN $a AS a\",\"parameters\":{\"a\":{\"$type\":\"" + type + "\",\"_value\":\"" + value + "\"}}}";

        var answer = await _server.PostAsync(body, type: "application/vnd.neo4j.query");

        Assert.Equal((400, "Neo.ClientError.Request.Invalid"), (answer.Status, answer.ErrorCode));
        Assert.Contains(part, answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_before_a_body_is_passed_over()
    {
        var answer = await _server.PostAsync("\ufeff{\"statement\":\"RETURN 1 AS one\"}");

        Assert.Equal((202, "[[1]]"), (answer.Status, answer.Values));
    }

    [Theory]
    [InlineData("GET", "/db/neo4j/query/v2", 405)]
    [InlineData("PUT", "/db/neo4j/query/v2/tx/1", 405)]
    [InlineData("POST", "/db/neo4j/query/v3", 404)]
    [InlineData("GET", "/db", 404)]
    [InlineData("DELETE", "/db/neo4j/query/v2/tx/nobody", 404)]
    public async Task Everything_below_db_fails_in_the_shape_of_Neo4j(string method, string path, int status)
    {
        var answer = await _server.SendAsync(HttpMethod.Parse(method), path, body: null);

        Assert.Equal((status, "application/json"), (answer.Status, answer.MediaType));
        Assert.Equal("Neo.ClientError.Request.Invalid", answer.ErrorCode);
    }

    [Theory]
    [InlineData("text/plain", null, 415)]
    [InlineData(null, null, 415)]
    [InlineData("application/vnd.neo4j.query.v1.1", null, 415)]
    [InlineData("application/json", "text/html", 406)]
    public async Task A_media_type_that_is_not_spoken_is_refused(string? type, string? accept, int status)
    {
        var answer = await _server.SendAsync(HttpMethod.Post, "/db/neo4j/query/v2", """{"statement":"RETURN 1"}""", type, accept);

        Assert.Equal((status, "Neo.ClientError.Request.Invalid"), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task A_page_of_another_site_is_refused()
    {
        _server.Client.DefaultRequestHeaders.Add("Origin", "http://elsewhere.example");

        var answer = await _server.RunAsync("RETURN 1 AS one");

        Assert.Equal((403, "Neo.ClientError.Security.Forbidden"), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task Who_asks_the_root_for_JSON_learns_where_the_Query_API_is_and_others_get_the_page()
    {
        var json = await _server.SendAsync(HttpMethod.Get, "/", body: null, accept: "application/json");
        var page = await _server.SendAsync(HttpMethod.Get, "/", body: null, accept: "text/html,application/xhtml+xml,*/*;q=0.8");
        var any = await _server.SendAsync(HttpMethod.Get, "/", body: null);

        Assert.Equal($"{_server.Address}db/{{databaseName}}/query/v2", json.Json.GetProperty("query").GetString());
        Assert.StartsWith("5.", json.Json.GetProperty("neo4j_version").GetString(), StringComparison.Ordinal);
        Assert.Equal(("text/html", "text/html"), (page.MediaType, any.MediaType));
        Assert.Contains("Accept", page.Response.Headers.Vary);
    }

    [Fact]
    public async Task A_plan_is_answered_in_the_form_of_Neo4j()
    {
        var explained = (await _server.RunAsync("EXPLAIN MATCH (p:Person) RETURN p.name AS name")).Json;
        var profiled = (await _server.RunAsync("PROFILE MATCH (p:Person) RETURN count(*) AS n")).Json;

        Assert.Equal("ProduceResults", explained.GetProperty("queryPlan").GetProperty("operatorType").GetString());
        Assert.Equal("name", explained.GetProperty("queryPlan").GetProperty("arguments").GetProperty("Details").GetString());
        Assert.Equal(1, profiled.GetProperty("profiledQueryPlan").GetProperty("records").GetInt32());
    }

    [Fact]
    public async Task Numbers_that_JSON_lacks_are_texts()
    {
        var answer = await _server.RunAsync("RETURN 0.0 / 0.0 AS nan, 1.0 / 0.0 AS much, 1.0 AS one, 1e10 AS ten");

        Assert.Equal("""[["NaN","Infinity",1.0,1.0E10]]""", answer.Values);
        Assert.Equal(JsonValueKind.Array, answer.Json.GetProperty("data").GetProperty("values").ValueKind);
    }
}
