using System.Text;
using System.Text.Json.Nodes;
using Explorer.Server.Tests.QueryApi;

namespace Explorer.Server.Tests.Api;

/// <summary>A course with a step for every kind of value, and the check of answers as the page asks for it.</summary>
internal static class CourseCases
{
    public const string Name = "every-kind";

    /// <summary>What the solution is, another text that gives the same, and one that does not.</summary>
    public static IReadOnlyList<(string Solution, string Same, string Other)> All { get; } =
    [
        (
            "MATCH (p:Person {id: 'stalin'}) RETURN p",
            "MATCH (x) WHERE x.name = 'Joseph Stalin' RETURN x AS whoever",
            "MATCH (p:Person {id: 'trotsky'}) RETURN p"
        ),
        (
            "MATCH (:Person {id: 'stalin'})-[r:ALLIED_WITH]-(:Person {id: 'kamenev'}) RETURN r",
            "MATCH (:Person {id: 'kamenev'})-[r:ALLIED_WITH]-(x) WHERE x.id = 'stalin' RETURN r",
            "MATCH (:Person {id: 'stalin'})-[r:RIVAL_OF]-(:Person {id: 'kamenev'}) RETURN r"
        ),
        (
            "MATCH q = (:Person {id: 'stalin'})-[:ALLIED_WITH]-(:Person {id: 'kamenev'}) RETURN q",
            "MATCH q = (a)-[:ALLIED_WITH]-(b) WHERE a.id = 'stalin' AND b.id = 'kamenev' RETURN q AS way",
            "MATCH q = (:Person {id: 'kamenev'})-[:ALLIED_WITH]-(:Person {id: 'stalin'}) RETURN q"
        ),
        ("RETURN 1 AS n", "RETURN 1.0 AS n", "RETURN '1' AS n"),
        ("RETURN null AS n", "RETURN null + 1 AS n", "RETURN 0 AS n"),
        (
            "RETURN [1, null, 'a'] AS list, {a: 1, b: [true]} AS map",
            "RETURN [1.0, null, 'a'] AS list, {b: [1 < 2], a: 1} AS map",
            "RETURN [null, 1, 'a'] AS list, {a: 1, b: [true]} AS map"
        ),
        (
            "RETURN date('1926-12-31') AS a, localtime('10:00') AS b, time('10:00+01:00') AS c, localdatetime('1926-12-31T10:00') AS d,"
                + " datetime('1926-12-31T10:00Z') AS e, duration('P1Y2M3DT4S') AS f, point({x: 1, y: 2}) AS g",
            "RETURN date({year: 1926, month: 12, day: 31}) AS a, localtime({hour: 10}) AS b, time({hour: 10, timezone: '+01:00'}) AS c,"
                + " localdatetime({year: 1926, month: 12, day: 31, hour: 10}) AS d, datetime({year: 1926, month: 12, day: 31, hour: 10}) AS e,"
                + " duration({years: 1, months: 2, days: 3, seconds: 4}) AS f, point({y: 2.0, x: 1.0}) AS g",
            "RETURN '1926-12-31' AS a, localtime('10:00') AS b, time('10:00+01:00') AS c, localdatetime('1926-12-31T10:00') AS d,"
                + " datetime('1926-12-31T10:00Z') AS e, duration('P1Y2M3DT4S') AS f, point({x: 1, y: 2}) AS g"
        ),
        (
            "MATCH (:Person)-[r:ALLIED_WITH]->(:Person) RETURN avg(r.strength) AS mean",
            "MATCH ()-[r:ALLIED_WITH]->() RETURN sum(r.strength * 1.0) / count(*) AS mean",
            "MATCH ()-[r:RIVAL_OF]->() RETURN avg(r.strength) AS mean"
        ),
        (
            "MATCH (f:Faction)<-[:MEMBER_OF]-(p:Person) RETURN f, count(p) AS people",
            "MATCH (p:Person)-[m:MEMBER_OF]->(f) RETURN f AS faction, count(DISTINCT m) AS n ORDER BY n",
            "MATCH (f:Faction)<-[:MEMBER_OF]-(p:Person) RETURN f.name, count(p) AS people"
        ),
    ];

    /// <summary>The text of the course.</summary>
    public static string Text()
    {
        var text = new StringBuilder("---\ntitle: Every kind\nabout: Of value.\ndataset: succession\n---\n");
        for (var i = 0; i < All.Count; i++)
        {
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"\n## Kind {i}\n\nText.\n\n```cypher start\nRETURN 'start'\n```\n\n### Task\n\nT.\n\n### Hint\n\nH.\n\n```cypher solution\n{All[i].Solution}\n```\n\n### Learned\n\nL.\n"
            );
        }
        return text.ToString();
    }

    /// <summary>Asks every step with both texts.</summary>
    public static async Task CompareAsync(LoopbackServer server)
    {
        for (var i = 0; i < All.Count; i++)
        {
            foreach (var (statement, right) in new[] { (All[i].Solution, true), (All[i].Same, true), (All[i].Other, false) })
            {
                var verdict = await CheckAsync(server, Name, i + 1, statement);
                Assert.True(
                    verdict.Status == 200 && verdict.Json.GetProperty("right").GetBoolean() == right,
                    $"step {i + 1}: {statement}\n{verdict.Text}"
                );
                Assert.Equal(right, verdict.Json.GetProperty("text").GetString()!.Length == 0);
            }
        }
    }

    /// <summary>Runs a statement through the Query API, and sends what it gave to be checked, as the page does.</summary>
    public static async Task<QueryAnswer> CheckAsync(LoopbackServer server, string course, int step, string statement, string? day = null)
    {
        const string Typed = "application/vnd.neo4j.query";
        var parameters = new JsonObject();
        if (day is not null)
        {
            parameters["date"] = new JsonObject { ["$type"] = "Date", ["_value"] = day };
        }
        var asked = new JsonObject
        {
            ["statement"] = statement,
            ["parameters"] = parameters.DeepClone(),
            ["accessMode"] = "READ",
        };
        var answer = await server.PostAsync(asked.ToJsonString(), type: Typed, accept: Typed);
        Assert.True(answer.ErrorCode is null, $"{statement}: {answer.Text}");
        var data = JsonNode.Parse(answer.Text)!["data"]!;
        var body = new JsonObject
        {
            ["fields"] = data["fields"]!.DeepClone(),
            ["values"] = data["values"]!.DeepClone(),
            ["rows"] = data["values"]!.AsArray().Count,
            ["parameters"] = parameters,
        };
        return await SendAsync(server, course, step.ToString(System.Globalization.CultureInfo.InvariantCulture), body.ToJsonString());
    }

    /// <summary>Sends anything to be checked.</summary>
    public static Task<QueryAnswer> SendAsync(
        LoopbackServer server,
        string course,
        string step,
        string body,
        string? type = "application/json"
    ) => server.SendAsync(HttpMethod.Post, $"/api/courses/{course}/steps/{step}/check", body, type);
}
