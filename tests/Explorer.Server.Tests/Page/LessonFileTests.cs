using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>A lesson as one file, opened from a disk with the network cut.</summary>
public sealed class LessonFileTests(PageFixture fixture) : IClassFixture<PageFixture>, IDisposable
{
    private const int MostBytes = 1_500_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("explorer lessons ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [BrowserFact]
    public async Task Each_lesson_plays_from_a_disk_without_network_and_weighs_little()
    {
        var lessons = await fixture.ReadAsync("api/lessons");
        var timeline = await fixture.ReadAsync("api/timeline");
        await using var chromium = await Chromium.StartAsync();
        await chromium.Context.SetOfflineAsync(true);
        foreach (var lesson in lessons.GetProperty("lessons").EnumerateArray())
        {
            var name = lesson.GetProperty("name").GetString()!;
            var path = Path.Combine(_folder, $"{name}.html");
            await File.WriteAllBytesAsync(path, await fixture.ReadBytesAsync($"api/lessons/{name}/file"));
            Assert.InRange(new FileInfo(path).Length, 1, MostBytes);
            var tab = await chromium.Context.NewPageAsync();
            List<string> complaints = [];
            tab.PageError += (_, error) => complaints.Add(error);
            tab.Console += (_, message) =>
            {
                if (message.Type is "error" or "warning")
                {
                    complaints.Add(message.Text);
                }
            };
            await tab.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
            await tab.GotoAsync(new Uri(path).ToString());
            await tab.GetByRole(AriaRole.Link, new() { Name = "Present", Exact = true }).ClickAsync();
            await LessonWalk.AssertAsync(tab, LessonStation.Of(lesson, lessons.GetProperty("days"), timeline), name);
            await tab.ReloadAsync();
            await tab.WaitForFunctionAsync("() => window.lesson?.ready() && lesson.place() !== '1'");

            // A student's question: the map is alive, and says what it rests on.
            var person = await tab.EvaluateAsync<string>("() => lesson.people().find((one) => !one.aside).id");
            var box = await tab.EvaluateAsync<float[]>(
                "id => lesson.boxes().find((one) => one.kind === 'disc' && one.id === id).box",
                person
            );
            await tab.Mouse.ClickAsync((box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
            await Assertions.Expect(tab.Locator(".scene .evidence h2")).ToBeVisibleAsync();
            Assert.Empty(complaints);
            await tab.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task The_windows_of_a_file_keep_in_step_too()
    {
        const string Name = "3-enemies-become-friends";
        var path = Path.Combine(_folder, $"{Name}.html");
        await File.WriteAllBytesAsync(path, await fixture.ReadBytesAsync($"api/lessons/{Name}/file"));
        await using var chromium = await Chromium.StartAsync();
        await chromium.Context.SetOfflineAsync(true);
        var tab = await chromium.Context.NewPageAsync();
        await tab.GotoAsync(new Uri(path) + $"#?page=lessons&lesson={Name}&scene=2");
        await tab.WaitForFunctionAsync("() => window.lesson?.ready() && lesson.place() === '2'");
        var opening = tab.WaitForPopupAsync();
        await tab.Keyboard.PressAsync("s");
        var speaker = await opening;
        var where = speaker.Locator(".speaker > header > :last-child");
        await Assertions.Expect(where).ToHaveTextAsync("Scene 2 of 7");
        await speaker.Keyboard.PressAsync("PageDown");
        await tab.WaitForFunctionAsync("() => lesson.ready() && lesson.place() === '2.1'");
        await tab.ReloadAsync();
        await Assertions.Expect(speaker.Locator(".step")).ToHaveTextAsync("Class screen: in step");
        await tab.Keyboard.PressAsync("PageDown");
        await Assertions.Expect(where).ToHaveTextAsync("Scene 3 of 7");
    }
}
