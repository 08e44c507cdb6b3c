using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>
/// The map is drawn by two hands, one at rest and one in motion. Each core year is painted by both, and the pictures are compared: a width, a dash, a colour or
/// a mark that one of them has and the other has not shows here.
/// </summary>
public sealed class MapMotionTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    /// <summary>
    /// How two pictures differ. "mean" and "worst" are those of fields of six pixels, from 0 to 255: letters lie a fraction of a pixel apart. "inks" is by how
    /// many per cent the second has more red, blue and grey: that a line is a little wider shows nowhere, but in the sum. "marks" are the numbers, discs and
    /// question marks whose mean colour differs.
    /// </summary>
    private const string Compare = """
        async ([first, second, list]) => {
          const boxes = JSON.parse(list);
          const read = async picture => {
            const image = new Image();
            image.src = `data:image/png;base64,${picture}`;
            await image.decode();
            const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
            pen.drawImage(image, 0, 0);
            return pen.getImageData(0, 0, image.width, image.height);
          };
          const [one, other] = [await read(first), await read(second)];
          const { width, height } = one;
          const apart = (left, top, right, bottom) => {
            const sum = [0, 0, 0];
            for (let y = top; y < bottom; y++) {
              for (let x = left; x < right; x++) for (let c = 0; c < 3; c++) sum[c] += one.data[(y * width + x) * 4 + c] - other.data[(y * width + x) * 4 + c];
            }
            return Math.max(...sum.map(Math.abs)) / ((right - left) * (bottom - top));
          };
          let [total, worst, fields] = [0, 0, 0];
          for (let y = 0; y + 6 <= height; y += 6) {
            for (let x = 0; x + 6 <= width; x += 6, fields++) {
              const field = apart(x, y, x + 6, y + 6);
              total += field;
              worst = Math.max(worst, field);
            }
          }
          const inks = ({ data }) => {
            const sum = [0, 0, 0];
            for (let i = 0; i < data.length; i += 4) {
              const warm = data[i] - data[i + 2];
              if (warm > 25) sum[0] += warm;
              else if (warm < -25) sum[1] -= warm;
              else sum[2] += Math.abs(data[i] - data[0]);
            }
            return sum;
          };
          const [before, after] = [inks(one), inks(other)];
          const inside = ([left, top, right, bottom]) => left >= 0 && top >= 0 && right < width && bottom < height;
          return {
            mean: total / fields,
            worst,
            inks: before.map((ink, i) => Math.abs(after[i] / ink - 1) * 100),
            marks: boxes.filter(({ box }) => inside(box) && apart(...box) > 12).map(({ kind, id, box }) => `${kind} ${id}: ${apart(...box)}`),
          };
        }
        """;

    [BrowserFact]
    public async Task A_year_that_is_asked_for_as_soon_as_the_page_stands_comes_by_a_whole_film()
    {
        await using var page = await fixture.NewTabAsync();
        await page.Tab.GotoAsync(new Uri(fixture.Address, "?year=1926").ToString());

        // In the page, so that nothing comes between.
        var film = await page.Tab.EvaluateAsync<double>(
            """
            async () => {
              const until = async done => { while (!done()) await new Promise(requestAnimationFrame); };
              await until(() => window.explorer?.ready);
              window.explorer.go(1927);
              await until(() => window.explorer.ready && window.explorer.year === 1927);
              return window.explorer.film.reduce((sum, frame) => sum + frame, 0);
            }
            """
        );

        Assert.True(film > 800, $"It was over after {film:0} ms");
    }

    [BrowserFact]
    public Task Each_core_year_looks_the_same_at_rest_and_at_the_end_of_a_film() =>
        LooksTheSameAsync("light", meanBar: 0.85, [1922, 1923, 1924, 1925, 1926, 1927, 1928, 1929]);

    [BrowserFact]
    public Task And_so_it_does_in_the_dark() => LooksTheSameAsync("dark", meanBar: 0.95, [1924, 1927]);

    private async Task LooksTheSameAsync(string theme, double meanBar, int[] years)
    {
        await using var page = await fixture.OpenStillAsync($"?year=1922&theme={theme}");
        var bench = await page.Tab.Context.NewPageAsync();
        try
        {
            foreach (var year in years)
            {
                await page.GoToAsync(new Uri(fixture.Address, string.Create(CultureInfo.InvariantCulture, $"?year={year}&theme={theme}")));
                var plate = await page.Tab.Locator("#plate").BoundingBoxAsync();
                var clip = new Clip
                {
                    X = (float)Math.Ceiling(plate!.X),
                    Y = (float)Math.Ceiling(plate.Y),
                    Width = (float)Math.Floor(plate.Width),
                    Height = (float)Math.Floor(plate.Height),
                };
                var marks = await page.Tab.EvaluateAsync<string>(
                    """
                    async ([x, y]) => {
                      await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                      const marks = explorer.boxes().filter(({ kind }) => ['disc', 'badge', 'query'].includes(kind));
                      return JSON.stringify(marks.map(({ kind, id, box: [left, top, right, bottom] }) => ({ kind, id, box: [left - x, top - y, right - x, bottom - y].map(Math.round) })));
                    }
                    """,
                    new double[] { clip.X, clip.Y }
                );
                var rest = await StillAsync(page.Tab, clip);
                await page.Tab.EvaluateAsync("() => { explorer.still(); }");
                var motion = await StillAsync(page.Tab, clip);
                var found = await bench.EvaluateAsync<JsonElement>(
                    Compare,
                    new[] { Convert.ToBase64String(rest), Convert.ToBase64String(motion), marks }
                );
                var said = string.Create(CultureInfo.InvariantCulture, $"{year}, {theme}: {found}");
                Assert.True(found.GetProperty("mean").GetDouble() < meanBar, said);
                Assert.True(found.GetProperty("worst").GetDouble() < 60, said);
                Assert.True(found.GetProperty("inks").EnumerateArray().All(ink => ink.GetDouble() < 3), said);
                Assert.Equal(0, found.GetProperty("marks").GetArrayLength());
            }
        }
        finally
        {
            await bench.CloseAsync();
        }
    }

    /// <summary>What is seen once two looks at it see the same: on a busy machine the first may come before all is drawn, though the page says it is ready.</summary>
    private static async Task<byte[]> StillAsync(IPage tab, Clip clip)
    {
        var before = await tab.ScreenshotAsync(new() { Clip = clip });
        for (var i = 0; i < 20; i++)
        {
            await tab.WaitForTimeoutAsync(200);
            var now = await tab.ScreenshotAsync(new() { Clip = clip });
            if (now.AsSpan().SequenceEqual(before))
            {
                return now;
            }
            before = now;
        }
        return before;
    }
}
