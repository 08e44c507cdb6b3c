using System.Text.Json;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>Goes through a lesson on a screen, and compares what stands there with what has to.</summary>
internal static class LessonWalk
{
    /// <summary>
    /// Goes through a lesson by its key, and reads at each station what stands there. Names may meet where a room is as narrow as a phone or a square projector, but
    /// only by so many pixels that both can be read.
    /// </summary>
    private const string Script = """
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
              address: new URLSearchParams(location.search || location.hash.slice(1)).get('scene'),
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

    /// <summary>Every station from the first to the last.</summary>
    /// <param name="tab">A tab in which the lesson is presented.</param>
    /// <param name="expected">What has to stand there.</param>
    /// <param name="screen">What the screen is called, for messages.</param>
    public static async Task AssertAsync(IPage tab, IReadOnlyList<LessonStation> expected, string screen)
    {
        var seen = JsonSerializer.Deserialize<JsonElement>(
            await tab.EvaluateAsync<string>($"async () => JSON.stringify(await ({Script})())")
        );
        var stations = seen.EnumerateArray().ToList();
        Assert.Equal(expected.Select(station => station.Place), stations.Select(station => station.GetProperty("place").GetString()));
        foreach (var (station, right) in stations.Zip(expected))
        {
            var where = $"{screen}, scene {right.Place}: ";
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

    private static string Listed(JsonElement ids) => string.Join(' ', ids.EnumerateArray().Select(id => id.GetString()));
}
