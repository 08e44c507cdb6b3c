using System.Text.Json;

namespace Explorer.Server.Tests.Page;

/// <summary>
/// Every scene of every lesson, on every screen that a class may have: the right date, the right people and ties in focus, everything within the screen and nothing
/// over anything else.
/// </summary>
[Collection(EvidenceCollection.Name)]
public sealed class LessonWalkTests(PageFixture fixture)
{
    private static readonly (int Width, int Height)[] Screens = [(1366, 768), (1920, 1080), (1024, 768), (390, 844)];

    /// <summary>
    /// Goes through a lesson by its key, and reads at each station what stands there. Names may meet where a room is as narrow as a phone or a square projector, but
    /// only by so many pixels that both can be read.
    /// </summary>
    private const string Walk = """
        async () => {
          const press = (key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
          const until = async (holds) => {
            for (let i = 0; i < 400 && !holds(); i++) await new Promise((done) => setTimeout(done, 10));
            if (!holds()) throw new Error(`Nothing stands still at ${lesson.place()}`);
          };
          const slack = innerWidth / innerHeight < 1.5 ? 12 : 3;
          const look = () => {
            const faults = [];
            const foot = document.querySelector('.scene > footer').getBoundingClientRect();
            const pic = document.querySelector('.pic').getBoundingClientRect();
            const column = document.querySelector('.scene .column');
            for (const part of document.querySelectorAll('.say > *')) {
              if (!part.checkVisibility() || !part.textContent) continue;
              const box = part.getBoundingClientRect();
              const size = parseFloat(getComputedStyle(part).fontSize);
              if (box.bottom > (innerWidth > 640 ? foot.top : column.getBoundingClientRect().bottom) + 1) faults.push(`${part.className} ends below the screen`);
              if (part.scrollWidth > part.clientWidth + 2) faults.push(`${part.className || part.tagName} is too wide`);
              if (innerWidth > 640 && !part.matches('.kick, .opts') && size < innerHeight / 25) faults.push(`${part.className} has letters of ${size}`);
            }
            const boxes = lesson.boxes();
            for (const { kind, id, box: [left, top, right, bottom] } of boxes) {
              if (left < pic.left - slack || right > innerWidth + slack || top < -1 || bottom > foot.top + slack) faults.push(`${kind} ${id} leaves the picture`);
            }
            boxes.forEach((one, i) => boxes.slice(i + 1).forEach((other) => {
              if (one.about.join() === other.about.join() || (one.kind === 'outline' && other.kind === 'outline')) return;
              const across = Math.min(one.box[2], other.box[2]) - Math.max(one.box[0], other.box[0]);
              const down = Math.min(one.box[3], other.box[3]) - Math.max(one.box[1], other.box[1]);
              if (across > slack && down > slack) faults.push(`${one.kind} ${one.id} lies over ${other.kind} ${other.id}`);
            }));
            return {
              place: lesson.place(),
              address: new URLSearchParams(location.search).get('scene'),
              title: document.querySelector('.scene h1').textContent,
              focus: lesson.people().filter((one) => !one.aside && one.named).map((one) => one.id).sort(),
              beside: lesson.people().filter((one) => one.aside).map((one) => one.id).sort(),
              ties: lesson.ties().filter((tie) => !tie.aside && !tie.ended).map((tie) => tie.id).sort(),
              answer: document.querySelector('.say .answer').textContent,
              faults,
            };
          };
          await until(() => lesson.ready());
          press('Home');
          await until(() => lesson.place() === '1' && lesson.ready());
          const seen = [look()];
          for (;;) {
            const before = lesson.place();
            press('PageDown');
            await until(() => lesson.ready());
            if (lesson.place() === before) return seen;
            seen.push(look());
          }
        }
        """;

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
        foreach (var (width, height) in Screens)
        {
            await page.Tab.SetViewportSizeAsync(width, height);
            await page.Tab.WaitForTimeoutAsync(400);
            var seen = JsonSerializer.Deserialize<JsonElement>(
                await page.Tab.EvaluateAsync<string>($"async () => JSON.stringify(await ({Walk})())")
            );
            var stations = seen.EnumerateArray().ToList();
            Assert.Equal(expected.Select(station => station.Place), stations.Select(station => station.GetProperty("place").GetString()));
            foreach (var (station, right) in stations.Zip(expected))
            {
                var where = $"{width}x{height}, scene {right.Place}: ";
                Assert.Equal(
                    where,
                    where + string.Join("; ", station.GetProperty("faults").EnumerateArray().Select(fault => fault.GetString()))
                );
                Assert.Equal(where + right.Place, where + station.GetProperty("address").GetString());
                Assert.Equal(where + right.Title, where + station.GetProperty("title").GetString());
                Assert.Equal(where + right.Focus, where + Listed(station.GetProperty("focus")));
                Assert.Equal(where + right.Ties, where + Listed(station.GetProperty("ties")));
                Assert.Equal(where + right.Answer, where + station.GetProperty("answer").GetString());
            }
        }
        Assert.Empty(page.Complaints);
    }

    private static string Listed(JsonElement ids) => string.Join(' ', ids.EnumerateArray().Select(id => id.GetString()));
}
