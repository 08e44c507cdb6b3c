using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Explorer.Server.Options;

namespace Explorer.Server.Tests.QueryApi;

/// <summary>The same bodies, sent to a real Neo4j and to an empty server of ours: status, shape, columns, records and error codes agree.</summary>
[Collection("Neo4j server")]
public sealed class Neo4jParityTests : IAsyncLifetime
{
    private const string Json = "application/json";
    private const string Typed = "application/vnd.neo4j.query";

    private LoopbackServer _server = null!;
    private HttpClient _neo4j = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var address = Environment.GetEnvironmentVariable("EXPLORER_TEST_NEO4J_HTTP");
        Assert.SkipWhen(string.IsNullOrEmpty(address), "EXPLORER_TEST_NEO4J_HTTP is not set: there is no Neo4j server to compare with.");
        _server = await LoopbackServer.StartAsync(new ServerOptions { AllowWrites = true });
        _neo4j = new HttpClient(new SocketsHttpHandler(), disposeHandler: true) { BaseAddress = new Uri(address!) };
        var who = $"{Environment.GetEnvironmentVariable("NEO4J_USERNAME")}:{Environment.GetEnvironmentVariable("NEO4J_PASSWORD")}";
        _neo4j.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(who)));
        foreach (var client in (HttpClient[])[_neo4j, _server.Client])
        {
            await PostAsync(client, """{"statement":"MATCH (n) DETACH DELETE n"}""");
            var names = await PostAsync(client, """{"statement":"SHOW CONSTRAINTS YIELD name"}""");
            foreach (var name in names.Json.GetProperty("data").GetProperty("values").EnumerateArray())
            {
                await PostAsync(client, $$"""{"statement":"DROP CONSTRAINT {{name[0]}}"}""");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is null)
        {
            return;
        }
        _neo4j.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData(
        """{"statement":"RETURN 1 AS one, 'x' AS text, null AS nothing, true AS yes, 2.0 AS two, [1,[2]] AS list, {a:1} AS map"}"""
    )]
    [InlineData("""{"statement":"RETURN 0.0/0.0 AS nan, 1.0/0 AS much, 1e10 AS ten, 1e-5 AS little, 123456789.0 AS big, -0.0 AS minus"}""")]
    [InlineData(
        """{"statement":"RETURN $a AS a, $b AS b, $c AS c, $d AS d","parameters":{"a":1,"b":1.0,"c":1e2,"d":{"k":[1,null,{"z":true}]}}}"""
    )]
    [InlineData("""{"statement":"RETURN $x AS x","parameters":{"x":{"$type":"Integer","_value":"1"}}}""")]
    [InlineData(
        """{"statement":"RETURN date('2020-01-01') AS d, date('-0044-03-15') AS e, time('10:00+01:00') AS t, localtime('10:00:00.5') AS l"}"""
    )]
    [InlineData(
        """{"statement":"RETURN localdatetime('2020-01-01T10:00') AS a, datetime('2020-01-01T10:00Z') AS b, datetime('2020-01-01T10:00[Europe/Moscow]') AS c"}"""
    )]
    [InlineData(
        """{"statement":"RETURN duration('P1Y2M3DT4H5M6.7S') AS a, duration({seconds:-1,nanoseconds:500000000}) AS b, duration('PT0S') AS c"}"""
    )]
    [InlineData("""{"statement":"RETURN point({x:1,y:2}) AS a, point({x:1,y:2,z:3.5}) AS b, point({longitude:1.5,latitude:2}) AS c"}""")]
    [InlineData("""{"statement":"UNWIND [1,2,0] AS n RETURN 2/n AS half"}""")]
    [InlineData("""{"statement":"RETURN 1/0 AS x"}""")]
    [InlineData("""{"statement":"RETURN"}""")]
    [InlineData("""{"statement":"RETURN foo"}""")]
    [InlineData("""{"statement":"   "}""")]
    [InlineData("""{"statement":"RETURN 1 AS x, 2 AS x"}""")]
    [InlineData("""{"statement":"RETURN $x AS x"}""")]
    [InlineData("""{"statement":"CALL foo.bar()"}""")]
    [InlineData("""{"statement":"RETURN 1 AS a; RETURN 2 AS b"}""")]
    [InlineData("""{"statement":"CREATE (n:X {id:1})-[:R {w:2}]->(:X)","includeCounters":true}""")]
    [InlineData("""{"statement":"CREATE (n:X {id:1}) RETURN n.id AS id","accessMode":"read"}""")]
    [InlineData("""{"statement":"CREATE INDEX foo FOR (n:X) ON (n.x)","accessMode":"READ"}""")]
    [InlineData("""{"statement":"CREATE (n:Y) RETURN 1/0 AS x"}""")]
    [InlineData("""{"statement":"CREATE (n:Y) DELETE n RETURN labels(n) AS gone"}""")]
    [InlineData("""{"statement":"CREATE (a:Y {id:1})-[:R]->(:Y) WITH a DELETE a"}""")]
    [InlineData("""{"statement":"CREATE (n:Y {id:[1,{a:2}]})"}""")]
    [InlineData("""{"statement":"CREATE (n:Y {id:[1,{a:2}]}) RETURN n"}""")]
    [InlineData("""{"statement":"EXPLAIN CREATE (n:Y) RETURN n","accessMode":"READ"}""")]
    [InlineData("""{"statement":"PROFILE UNWIND [1,2] AS n RETURN n","includeCounters":true}""")]
    [InlineData("""{"statement":"RETURN 1 AS x","bookmarks":[]}""")]
    [InlineData("""{"statement":"RETURN 1 AS x","bookmarks":["nonsense"]}""")]
    [InlineData("""{"statement":"RETURN 1 AS x","bookmarks":["FB:kcwQBwcHBwcHBwcHBwcHBwcHBxCQ"]}""")]
    [InlineData("""{"statement":"RETURN 1 AS x","parameters":null,"accessMode":null,"maxExecutionTime":-5}""")]
    [InlineData("""{"statement":"RETURN 1 AS x","includeCounters":"true"}""")]
    [InlineData("""{"statement":"RETURN 1 AS x","statement":"RETURN 2 AS y"}""")]
    [InlineData("""{"statement":"RETURN 1 AS x","txType":"x"}""")]
    [InlineData("""{"statement":"RETURN 1 AS x","unknown":1}""")]
    [InlineData("""{"statement":"RETURN 1 AS x","parameters":[]}""")]
    [InlineData("""{"statement":"RETURN 1 AS x","includeCounters":"x"}""")]
    [InlineData("""{"statement":"RETURN 1 AS x","accessMode":"nope"}""")]
    [InlineData("""{"statement":"RETURN 1 AS x","maxExecutionTime":"x"}""")]
    [InlineData("""{"statement":"RETURN 1 AS x","impersonatedUser":"neo4j"}""")]
    [InlineData("""{"statement":""")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"statement":""}""")]
    [InlineData("""{"statement":null}""")]
    public async Task A_statement(string body) => await AgreeAsync(body);

    [Theory]
    [InlineData("""{"statement":"RETURN $x AS x","parameters":{"x":{"$type":"Integer","_value":1}}}""")]
    [InlineData("""{"statement":"RETURN $x AS x","parameters":{"x":{"$type":"Float","_value":"1.5E300"}}}""")]
    [InlineData(
        """{"statement":"RETURN $x AS x","parameters":{"x":{"$type":"ZonedDateTime","_value":"2020-01-01T10:00:00+03:00[Europe/Moscow]"}}}"""
    )]
    [InlineData(
        """{"statement":"RETURN $x AS x","parameters":{"x":{"$type":"List","_value":[{"$type":"Map","_value":{"k":{"$type":"Null","_value":null}}}]}}}"""
    )]
    [InlineData("""{"statement":"RETURN $x AS x","parameters":{"x":1}}""")]
    [InlineData("""{"statement":"RETURN $x AS x","parameters":{"x":{"_value":"1","$type":"Integer"}}}""")]
    [InlineData("""{"statement":"RETURN $x AS x","parameters":{"x":{"$type":"Nonsense","_value":"1"}}}""")]
    [InlineData("""{"statement":"RETURN $x AS x","parameters":{"x":{"$type":"Integer","_value":"abc"}}}""")]
    [InlineData("""{"statement":"RETURN $x AS x","parameters":{"x":{"$type":"Date","_value":"abc"}}}""")]
    [InlineData("""{"statement":"RETURN $x AS x","parameters":{"x":{"$type":"Node","_value":{}}}}""")]
    public async Task Typed_parameters(string body) => await AgreeAsync(body, Typed, Typed);

    [Theory]
    [InlineData(Typed)]
    [InlineData("application/vnd.neo4j.query.v1.0")]
    [InlineData("application/json;q=0.5, application/vnd.neo4j.query")]
    [InlineData("text/html")]
    [InlineData("text/html, */*;q=0.1")]
    [InlineData("*/*")]
    public async Task What_is_accepted(string accept) =>
        await AgreeAsync("""{"statement":"RETURN date('2020-01-01') AS d, 1 AS n, [1.5] AS l"}""", Json, accept);

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/vnd.neo4j.query.v1.1")]
    public async Task What_is_sent(string type) => await AgreeAsync("""{"statement":"RETURN 1 AS one"}""", type);

    [Theory]
    [InlineData("POST", "/db/nope/query/v2")]
    [InlineData("POST", "/db/NEO4J/query/v2")]
    [InlineData("POST", "/db/bad%20name/query/v2")]
    [InlineData("POST", "/db/neo4j/query/v2/")]
    [InlineData("POST", "/db/neo4j/query/v2/nope")]
    [InlineData("POST", "/db/neo4j/query/v3")]
    [InlineData("POST", "/db/neo4j/query/v2/tx/nope")]
    [InlineData("POST", "/db/neo4j/query/v2/tx/nope/commit")]
    [InlineData("DELETE", "/db/neo4j/query/v2/tx/nope")]
    [InlineData("GET", "/db/neo4j/query/v2")]
    [InlineData("GET", "/db/neo4j/query/v2/tx/nope")]
    [InlineData("GET", "/db/neo4j")]
    public async Task A_path(string method, string path)
    {
        var body = method == "POST" ? """{"statement":"RETURN 1 AS one"}""" : null;

        Agree(
            await SendAsync(_neo4j, HttpMethod.Parse(method), path, body, Json, Json),
            await SendAsync(_server.Client, HttpMethod.Parse(method), path, body, Json, Json)
        );
    }

    [Fact]
    public async Task A_transaction()
    {
        string[] ids = ["", ""];
        await StepAsync("POST", "", "{}");
        await StepAsync("POST", "/{id}", """{"statement":"CREATE (:T {id:1}) RETURN 1 AS one","includeCounters":true}""");
        await StepAsync("POST", "/{id}", "{}");
        await StepAsync("POST", "/{id}", """{"stat""");
        await StepAsync("POST", "/{id}", """{"statement":"MATCH (t:T) RETURN t.id AS id","accessMode":"READ"}""");
        await StepAsync("POST", "/{id}/commit", "{}");
        await StepAsync("POST", "/{id}/commit", "{}");
        await StepAsync("POST", "", """{"statement":"MATCH (t:T) RETURN count(t) AS n"}""");
        await StepAsync("DELETE", "/{id}", body: null);
        await StepAsync("DELETE", "/{id}", body: null);
        await StepAsync("POST", "", """{"accessMode":"READ"}""");
        await StepAsync("POST", "/{id}", """{"statement":"CREATE (:T)"}""");
        await StepAsync("POST", "/{id}", """{"statement":"RETURN 1 AS one"}""");
        await StepAsync("POST", "", "{}");
        await StepAsync("POST", "/{id}/commit", """{"statement":"RETURN 1/0 AS x"}""");
        await StepAsync("POST", "", """{"statement":"RETURN foo"}""");

        async Task StepAsync(string method, string below, string? body)
        {
            HttpClient[] clients = [_neo4j, _server.Client];
            var answers = new List<QueryAnswer>();
            for (var i = 0; i < clients.Length; i++)
            {
                var path = "/db/neo4j/query/v2/tx" + below.Replace("{id}", ids[i], StringComparison.Ordinal);
                answers.Add(await SendAsync(clients[i], HttpMethod.Parse(method), path, body, Json, Json));
                if (below.Length == 0 && answers[i].ErrorCode is null)
                {
                    ids[i] = answers[i].TransactionId;
                }
            }

            Agree(answers[0], answers[1]);
        }
    }

    private async Task AgreeAsync(string body, string type = Json, string accept = Json)
    {
        const string Path = "/db/neo4j/query/v2";
        Agree(
            await SendAsync(_neo4j, HttpMethod.Post, Path, body, type, accept),
            await SendAsync(_server.Client, HttpMethod.Post, Path, body, type, accept)
        );
    }

    /// <summary>Ids, bookmarks, plans, notifications and the words of errors are each server's own.</summary>
    private static void Agree(QueryAnswer theirs, QueryAnswer ours)
    {
        Assert.Equal(theirs.Status, ours.Status);
        if (theirs.Text.Length == 0)
        {
            Assert.Equal("", ours.Text);
            return;
        }

        Assert.Equal(theirs.ErrorCode, ours.ErrorCode);
        if (theirs.ErrorCode is null)
        {
            Assert.Equal(theirs.MediaType, ours.MediaType);
        }
        Assert.Equal(Names(theirs), Names(ours));
        foreach (var part in (string[])["data", "counters"])
        {
            if (theirs.Json.TryGetProperty(part, out var expected))
            {
                Assert.Equal(Sorted(expected), Sorted(ours.Json.GetProperty(part)));
            }
        }
    }

    /// <summary>The same JSON with the keys of its objects, which have no order, in order.</summary>
    private static string Sorted(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object =>
                $"{{{string.Join(',', json.EnumerateObject().OrderBy(entry => entry.Name, StringComparer.Ordinal).Select(entry => $"{entry.Name}:{Sorted(entry.Value)}"))}}}",
            JsonValueKind.Array => $"[{string.Join(',', json.EnumerateArray().Select(Sorted))}]",
            _ => json.GetRawText(),
        };

    private static IEnumerable<string> Names(QueryAnswer answer) =>
        answer.Json.EnumerateObject().Select(property => property.Name).Where(name => name != "notifications");

    private static Task<QueryAnswer> PostAsync(HttpClient client, string body) =>
        SendAsync(client, HttpMethod.Post, "/db/neo4j/query/v2", body, Json, Json);

    private static async Task<QueryAnswer> SendAsync(
        HttpClient client,
        HttpMethod method,
        string path,
        string? body,
        string type,
        string accept
    )
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        }

        using var answer = await client.SendAsync(request, Cancellation);
        return await QueryAnswer.ReadAsync(answer);
    }
}
