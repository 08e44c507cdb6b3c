using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Explorer.Server.Tests.Api;

/// <summary>The lessons over HTTP: those beside the data, and a file from elsewhere.</summary>
public sealed class LessonsTests : IAsyncLifetime
{
    private LessonCases _cases = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _cases = await LessonCases.StartAsync();

    public ValueTask DisposeAsync() => _cases.DisposeAsync();

    [Fact]
    public async Task All_six_come_with_their_scenes_and_the_picture_of_each_day()
    {
        var reply = await _cases.ListAsync();

        Assert.Empty(Items(reply, "faults"));
        var lessons = Items(reply, "lessons");
        Assert.Equal(
            [
                "1-who-could-follow-lenin",
                "2-three-against-one",
                "3-enemies-become-friends",
                "4-the-last-ally",
                "5-two-essays-compared",
                "6-how-did-he-win",
            ],
            lessons.Select(lesson => Text(lesson, "name"))
        );
        Assert.All(
            lessons,
            lesson => Assert.True(lesson.GetProperty("minutes").GetInt32() == 40 && Items(lesson, "aims").Count is >= 2 and <= 4)
        );
        var scenes = lessons.SelectMany(lesson => Items(lesson, "scenes")).ToList();
        Assert.Equal(43, scenes.Count);
        var pictures = Items(reply, "days").Select(day => Text(day, "day")).ToList();
        Assert.Equal(DaysOf(scenes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), pictures);
    }

    [Fact]
    public async Task Whoever_and_whatever_a_scene_names_is_in_the_timeline()
    {
        var timeline = (await _cases.Server.GetAsync("/api/timeline")).Json;
        var people = Items(timeline, "people").Select(one => Text(one, "id")).ToHashSet(StringComparer.Ordinal);
        var carriers = Items(timeline, "ties")
            .Concat(Items(timeline, "events"))
            .Select(one => Text(one, "id"))
            .ToHashSet(StringComparer.Ordinal);

        foreach (
            var view in Items(await _cases.ListAsync(), "lessons")
                .SelectMany(lesson => Items(lesson, "scenes"))
                .Select(scene => scene.GetProperty("view"))
        )
        {
            Assert.Superset(Texts(view, "focus").ToHashSet(StringComparer.Ordinal), people);
            Assert.Superset(Texts(view, "highlight").ToHashSet(StringComparer.Ordinal), carriers);
        }
    }

    [Fact]
    public async Task The_picture_of_31_December_is_that_of_the_year()
    {
        var years = Items((await _cases.Server.GetAsync("/api/timeline")).Json.GetProperty("years"), "entries")
            .ToDictionary(entry => $"{entry.GetProperty("year").GetInt32()}-12-31", StringComparer.Ordinal);

        var days = Items(await _cases.ListAsync(), "days").Where(day => years.ContainsKey(Text(day, "day"))).ToList();

        Assert.InRange(days.Count, 8, 24);
        foreach (var day in days)
        {
            foreach (var part in (string[])["ties", "seats", "factions", "dead"])
            {
                Assert.Equal(years[Text(day, "day")].GetProperty(part).GetRawText(), day.GetProperty(part).GetRawText());
            }
        }
    }

    [Fact]
    public async Task A_damaged_file_is_told_and_the_others_are_there()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(_cases.Folder, "3-enemies-become-friends.md"), Cancellation);
        _cases.Write(
            "3-enemies-become-friends.md",
            text.Replace("focus: [zinoviev, kirov,", "focus: [zinoviev, kirow,", StringComparison.Ordinal)
        );
        _cases.Write("4-the-last-ally.md", "<script>alert(1)</script>");

        var reply = await _cases.ListAsync();

        Assert.Equal(5, Items(reply, "lessons").Count);
        Assert.Equal(36, Items(reply, "lessons").Sum(lesson => Items(lesson, "scenes").Count));
        Assert.Equal(["zinoviev", "molotov", "stalin"], Texts(Items(Items(reply, "lessons")[2], "scenes")[2].GetProperty("view"), "focus"));
        var faults = Texts(reply, "faults");
        Assert.Equal(3, faults.Count);
        Assert.StartsWith(
            "cypher/datasets/succession/lessons/3-enemies-become-friends.md:72:19: There is no person kirow. Did you mean kirov?",
            faults[0],
            StringComparison.Ordinal
        );
        Assert.All(
            faults.Skip(1),
            fault => Assert.StartsWith("cypher/datasets/succession/lessons/4-the-last-ally.md", fault, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task What_a_client_has_is_not_sent_again_until_a_file_changes()
    {
        using var first = await GetAsync(tag: null);
        using var again = await GetAsync(first.Headers.ETag);
        _cases.Write("7-new.md", LessonCases.Asking.Replace("query: politburo-in-year\n", "", StringComparison.Ordinal));
        using var changed = await GetAsync(first.Headers.ETag);
        File.Delete(Path.Combine(_cases.Folder, "7-new.md"));
        using var back = await GetAsync(first.Headers.ETag);

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK, HttpStatusCode.NotModified),
            (first.StatusCode, again.StatusCode, changed.StatusCode, back.StatusCode)
        );
        Assert.Equal(["br"], first.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task A_changed_graph_changes_pictures_and_answers_at_once()
    {
        _cases.Write("7-new.md", LessonCases.Asking);
        var before = await _cases.ListAsync();
        Assert.Contains("Leon Trotsky", Last(before).GetRawText(), StringComparison.Ordinal);

        // The timeline does not tell how a person's name is written in an answer alone, so both are changed.
        await _cases.Server.RunAsync("MATCH (p:Person {id: 'trotsky'}) SET p.name = 'Lev Trotsky'");
        var after = await _cases.ListAsync();
        await _cases.Server.RunAsync("MATCH (:Person {id: 'trotsky'})-[h:HELD]->() DELETE h");
        var last = await _cases.ListAsync();

        Assert.Contains("Lev Trotsky", Last(after).GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Trotsky", Last(last).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_question_comes_with_its_answer_for_the_first_day_of_the_scene()
    {
        _cases.Write("7-new.md", LessonCases.Asking);
        _cases.Write("8-year.md", LessonCases.Asking.Replace("in-year\n", "in-year\nparameters: {year: 1930}\n", StringComparison.Ordinal));
        var list = await _cases.ListAsync();

        var asked = await _cases.Server.PostAsync(
            JsonSerializer.Serialize(
                new
                {
                    statement = await File.ReadAllTextAsync(Path.Combine(_cases.Questions, "politburo-in-year.cypher"), Cancellation),
                    parameters = new { dataset = Typed("String", "succession"), date = Typed("Date", "1923-07-31") },
                }
            ),
            type: "application/vnd.neo4j.query"
        );

        Assert.Empty(Items(list, "faults"));
        var answer = Answer(list, 6);
        Assert.Equal(["seat", "person", "since"], Texts(answer, "fields"));
        var rows = Items(answer, "rows").Select(row => row.GetRawText()).ToList();
        Assert.NotEmpty(rows);
        Assert.Equal(Items(asked.Json.GetProperty("data"), "values").Select(row => row.GetRawText()), rows);
        Assert.False(answer.GetProperty("cut").GetBoolean());
        Assert.NotEqual(rows, Items(Answer(list, 7), "rows").Select(row => row.GetRawText()));
        Assert.Equal(
            "1930",
            Items(Items(list, "lessons")[7], "scenes")[0]
                .GetProperty("view")
                .GetProperty("query")
                .GetProperty("parameters")
                .GetProperty("year")
                .GetString()
        );
    }

    [Fact]
    public async Task An_answer_is_texts_and_numbers_and_at_most_200_rows()
    {
        await WriteQuestionAsync(
            "UNWIND range(1, 201) AS n MATCH (p:Person {id: 'stalin'}) RETURN n, n / 2.0 AS half, 9007199254740993 AS much, null AS none, true AS yes, "
                + "[1, 'a'] AS list, p AS person, date('1926-07-23') AS day, 0.0 / 0.0 AS strange ORDER BY n"
        );
        _cases.Write("7-new.md", LessonCases.Asking.Replace("politburo-in-year", "own-question", StringComparison.Ordinal));

        var answer = Answer(await _cases.ListAsync(), 6);

        Assert.True(answer.GetProperty("cut").GetBoolean());
        var rows = Items(answer, "rows");
        Assert.Equal(200, rows.Count);
        Assert.Equal("""[1,0.5,"9007199254740993","","true","1, a","Joseph Stalin","1926-07-23","NaN"]""", rows[0].GetRawText());
    }

    [Fact]
    public async Task A_question_that_fails_on_the_graph_is_told_and_the_scene_is_there()
    {
        await WriteQuestionAsync("RETURN 1 / 0 AS n");
        _cases.Write("7-new.md", LessonCases.Asking.Replace("politburo-in-year", "own-question", StringComparison.Ordinal));

        var list = await _cases.ListAsync();
        var read = (await _cases.ReadAsync(LessonCases.Asking.Replace("politburo-in-year", "own-question", StringComparison.Ordinal))).Json;

        Assert.Contains(
            "lessons/7-new.md:15:8: own-question fails on this graph: ",
            Assert.Single(Texts(list, "faults")),
            StringComparison.Ordinal
        );
        Assert.Equal(JsonValueKind.Null, Answer(list, 6).ValueKind);
        Assert.Equal(15, Assert.Single(Items(read, "problems")).GetProperty("line").GetInt32());
        Assert.Single(Items(read.GetProperty("lesson"), "scenes"));
    }

    [Fact]
    public async Task A_question_that_writes_writes_nothing()
    {
        await WriteQuestionAsync("CREATE (n:Written) RETURN n");
        _cases.Write("7-new.md", LessonCases.Asking.Replace("politburo-in-year", "own-question", StringComparison.Ordinal));

        Assert.Contains(
            "own-question fails on this graph",
            Assert.Single(Texts(await _cases.ListAsync(), "faults")),
            StringComparison.Ordinal
        );
        Assert.Equal("[[0]]", (await _cases.Server.RunAsync("MATCH (n:Written) RETURN count(n) AS n")).Values);
    }

    [Fact]
    public async Task A_file_from_elsewhere_is_read_with_its_pictures()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(_cases.Folder, "3-enemies-become-friends.md"), Cancellation);

        var reply = (await _cases.ReadAsync(text, "?name=C%3A%5Clessons%5Cmy-own.md")).Json;

        Assert.Empty(Items(reply, "problems"));
        var lesson = reply.GetProperty("lesson");
        Assert.Equal(("my-own", "Enemies become friends"), (Text(lesson, "name"), Text(lesson, "title")));
        Assert.Equal(
            DaysOf(Items(lesson, "scenes")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            Items(reply, "days").Select(day => Text(day, "day"))
        );
        Assert.Equal(
            Items(await _cases.ListAsync(), "lessons")[2].GetProperty("scenes").GetRawText(),
            lesson.GetProperty("scenes").GetRawText()
        );
        Assert.Equal(6, Items(await _cases.ListAsync(), "lessons").Count);
    }

    [Fact]
    public async Task A_damaged_file_from_elsewhere_is_told_with_line_and_remedy_and_the_rest_comes()
    {
        var reply = (await _cases.ReadAsync(LessonCases.Asking.Replace("1926]", "1999]", StringComparison.Ordinal))).Json;

        var problem = Assert.Single(Items(reply, "problems"));
        Assert.Equal((14, 17), (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()));
        Assert.Equal("1999 lies outside the data, which tell of 1 January 1917 to 31 December 1940.", Text(problem, "message"));
        Assert.Equal("Write a date within these years.", Text(problem, "remedy"));
        Assert.Single(Items(reply.GetProperty("lesson"), "scenes"));
        Assert.Equal(["1923-07-31"], Items(reply, "days").Select(day => Text(day, "day")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0")]
    [InlineData("# Hello")]
    [InlineData("---\ntitle: x\n---\n")]
    public async Task What_is_no_lesson_is_told_and_is_no_error(string text)
    {
        var answer = await _cases.ReadAsync(text, "");

        Assert.Equal(200, answer.Status);
        Assert.Equal(JsonValueKind.Null, answer.Json.GetProperty("lesson").ValueKind);
        Assert.NotEmpty(Items(answer.Json, "problems"));
        Assert.Empty(Items(answer.Json, "days"));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task A_page_of_another_site_cannot_ask_without_being_asked_itself(string? type)
    {
        var answer = await _cases.ReadAsync("x", "", type);

        Assert.Equal((415, "application/problem+json"), (answer.Status, answer.MediaType));
        Assert.Contains("Content-Type: text/markdown", Text(answer.Json, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_before_it_is_read() =>
        Assert.Equal(413, (await _cases.ReadAsync(new string(' ', (512 << 10) + 1))).Status);

    [Fact]
    public async Task A_data_set_that_is_not_there_is_told()
    {
        var (listed, read) = (await _cases.Server.GetAsync("/api/lessons?dataset=none"), await _cases.ReadAsync("x", "?dataset=none"));

        Assert.Equal((404, 404), (listed.Status, read.Status));
        Assert.All([listed, read], one => Assert.Contains("succession", Text(one.Json, "detail"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Forty_who_ask_at_once_are_all_answered_alike()
    {
        _cases.Write("7-new.md", LessonCases.Asking);

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => _cases.Server.GetAsync("/api/lessons")));

        Assert.Equal((200, 1), (answers.Max(one => one.Status), answers.Select(one => one.Text).Distinct(StringComparer.Ordinal).Count()));
    }

    private Task WriteQuestionAsync(string statement) =>
        File.WriteAllTextAsync(
            Path.Combine(_cases.Questions, "own-question.cypher"),
            $"// title: Own\n// grade: first steps\n// about: Own.\n// expects: own\n{statement}\n",
            Cancellation
        );

    private async Task<HttpResponseMessage> GetAsync(EntityTagHeaderValue? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/lessons");
        request.Headers.Add("Accept-Encoding", "br");
        if (tag is not null)
        {
            request.Headers.IfNoneMatch.Add(tag);
        }
        return await _cases.Server.Client.SendAsync(request, Cancellation);
    }

    private static Dictionary<string, string> Typed(string type, string value) =>
        new(StringComparer.Ordinal) { ["$type"] = type, ["_value"] = value };

    private static JsonElement Last(JsonElement list) => Answer(list, Items(list, "lessons").Count - 1);

    private static JsonElement Answer(JsonElement list, int lesson) =>
        Items(Items(list, "lessons")[lesson], "scenes")[0].GetProperty("view").GetProperty("query").GetProperty("answer");

    private static IEnumerable<string> DaysOf(IEnumerable<JsonElement> scenes) =>
        scenes
            .Select(scene => scene.GetProperty("view"))
            .SelectMany(view =>
                view.GetProperty("reveal") is { ValueKind: JsonValueKind.Object } reveal
                    ? [.. Items(view, "days"), reveal]
                    : Items(view, "days")
            )
            .Select(day => Text(day, "day"));

    private static List<JsonElement> Items(JsonElement owner, string name) => [.. owner.GetProperty(name).EnumerateArray()];

    private static List<string> Texts(JsonElement owner, string name) => [.. Items(owner, name).Select(one => one.GetString()!)];

    private static string Text(JsonElement owner, string name) => owner.GetProperty(name).GetString()!;
}
