namespace Explorer.Server.Tests.Page;

/// <summary>
/// Every scene of every lesson, on every screen that a class may have: the right date, the right people and ties in focus, everything within the screen and nothing
/// over anything else.
/// </summary>
public sealed class LessonWalkTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    private static readonly (int Width, int Height)[] Screens = [(1366, 768), (1024, 768), (390, 844)];

    /// <summary>The first screen enlarged: every length of a scene is a share of the screen, so one lesson shows it for all.</summary>
    private static readonly (int Width, int Height) Large = (1920, 1080);

    [BrowserTheory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Every_scene_stands_as_its_file_has_it(int number)
    {
        var lessons = await fixture.ReadAsync("api/lessons");
        var timeline = await fixture.ReadAsync("api/timeline");
        Assert.Equal(6, lessons.GetProperty("lessons").GetArrayLength());
        Assert.Empty(lessons.GetProperty("faults").EnumerateArray());
        var lesson = lessons.GetProperty("lessons")[number];
        var expected = LessonStation.Of(lesson, lessons.GetProperty("days"), timeline);
        await using var page = await fixture.OpenStillAsync($"?page=lessons&lesson={lesson.GetProperty("name").GetString()}&scene=1");
        foreach (var (width, height) in number == 0 ? [.. Screens, Large] : Screens)
        {
            await page.Tab.SetViewportSizeAsync(width, height);
            await page.Tab.WaitForTimeoutAsync(400);
            await LessonWalk.AssertAsync(page.Tab, expected, $"{width}x{height}");
        }
        Assert.Empty(page.Complaints);
    }
}
