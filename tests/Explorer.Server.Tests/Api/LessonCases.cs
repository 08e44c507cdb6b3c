using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Explorer.Server.Options;
using Explorer.Server.Tests.Page;
using Explorer.Server.Tests.QueryApi;

namespace Explorer.Server.Tests.Api;

/// <summary>A server over a copy of the statements and of the bundled data set with its lessons, to be changed.</summary>
internal sealed class LessonCases : IAsyncDisposable
{
    /// <summary>A lesson of one scene that asks a saved question.</summary>
    public const string Asking = """
        ---
        title: Ask
        audience: Everybody
        minutes: 5
        dataset: succession
        aims: [See a table]
        ---

        A table.

        ## July 1923

        ```view
        date: [1923-07, 1926]
        query: politburo-in-year
        ```

        ### Question

        Who sits there?

        """;

    private readonly CypherShelf _shelf = new(Bundled, "succession");

    private LessonCases() { }

    /// <summary>The server.</summary>
    public LoopbackServer Server { get; private set; } = null!;

    /// <summary>The folder of the lessons.</summary>
    public string Folder => Path.Combine(_shelf.Folder, "datasets", "succession", "lessons");

    /// <summary>The folder of the saved questions.</summary>
    public string Questions => Path.Combine(_shelf.Folder, "queries");

    private static string Bundled => Path.Combine(Places.Cypher(new ServerOptions()), "datasets", "succession");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<LessonCases> StartAsync()
    {
        var cases = new LessonCases();
        Directory.CreateDirectory(cases.Folder);
        foreach (var file in Directory.GetFiles(Path.Combine(Bundled, "lessons")))
        {
            File.Copy(file, Path.Combine(cases.Folder, Path.GetFileName(file)));
        }
        cases.Server = await LoopbackServer.StartAsync(new ServerOptions { CypherFolder = cases._shelf.Folder, AllowWrites = true });
        return cases;
    }

    /// <summary>Writes a file into the folder of the lessons.</summary>
    public void Write(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text);

    /// <summary>The reply of /api/lessons.</summary>
    public async Task<JsonElement> ListAsync()
    {
        var answer = await Server.GetAsync("/api/lessons");
        Assert.Equal((200, "application/json"), (answer.Status, answer.MediaType));
        return answer.Json;
    }

    /// <summary>Sends a file to be read.</summary>
    public async Task<QueryAnswer> ReadAsync(string text, string query = "?name=own.md", string? type = "text/markdown; charset=utf-8")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/lessons/read" + query);
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        request.Content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        request.Headers.ExpectContinue = true; // or the client is still sending when a refusal comes
        using var answer = await Server.Client.SendAsync(request, Cancellation);
        return await QueryAnswer.ReadAsync(answer);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _shelf.Dispose();
    }
}
