using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>
/// The bars of the map in every window: measured on what the browser has drawn, for every year, in both themes. Nothing lies on a name, nobody is missing
/// without a word, an outline holds its members and nobody else.
/// </summary>
public sealed class MapRoomTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    /// <summary>Visits every year and gathers what touches what, in CSS pixels; half a pixel is the blur of a letter's edge.</summary>
    private const string Measure = """
        async ([first, last]) => {
          const still = year => new Promise(done => {
            const look = () => (explorer.ready && explorer.year === year ? done() : requestAnimationFrame(look));
            look();
          });
          const over = (a, b, room) => Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > room && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > room;
          const years = [];
          for (let year = first; year <= last; year++) {
            explorer.go(year);
            await still(year);
            const boxes = explorer.boxes();
            const touches = [];
            for (let i = 0; i < boxes.length; i++) {
              for (let j = 0; j < i; j++) {
                const [a, b] = [boxes[i], boxes[j]];
                const kinds = [a.kind, b.kind];
                if (!kinds.includes('name') && !kinds.includes('outline')) continue;
                if (a.kind === b.kind && a.id === b.id) continue;
                if (kinds.includes('disc') && kinds.includes('name') && a.id === b.id) continue;
                const own = a.about.some(id => b.about.includes(id));
                const apart = kinds.includes('badge') && kinds.includes('name') && !own;
                if (over(a.box, b.box, apart ? -1 : 0.5)) touches.push(`${year}: ${a.kind} ${a.id} on ${b.kind} ${b.id}`);
              }
            }
            const sides = {};
            const discs = new Map(boxes.filter(one => one.kind === 'disc').map(one => [one.id, one.box]));
            const middle = box => [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
            for (const { kind, id, box } of boxes) {
              if (kind !== 'name') continue;
              const [from, to] = [middle(discs.get(id)), middle(box)];
              sides[id] = [to[0] - from[0], to[1] - from[1]];
            }
            years.push({
              year, touches, sides, ...explorer.count(),
              people: explorer.people().map(({ id, mark, named }) => ({ id, mark, named })),
              inside: explorer.factions().map(id => ({ id, people: explorer.inside(id) })),
              words: document.getElementById('hull-key').textContent,
              size: document.getElementById('plate').clientHeight,
            });
          }
          return years;
        }
        """;

    [BrowserFact]
    public Task In_a_windowed_browser_on_a_school_laptop() => HoldsAsync(1366, 625, everybody: true);

    [BrowserFact]
    public Task On_a_school_laptop() => HoldsAsync(1366, 768, everybody: true);

    [BrowserFact]
    public Task On_a_projector_of_full_size() => HoldsAsync(1920, 1080, everybody: true);

    [BrowserFact]
    public Task On_a_phone() => HoldsAsync(390, 844, everybody: false);

    [BrowserFact]
    public Task With_everybody_on_a_phone() => HoldsAsync(390, 844, everybody: true, "&people=all");

    [BrowserFact]
    public Task Enlarged_to_125_per_cent() => HoldsAsync(1093, 526, everybody: true, touching: 2);

    [BrowserFact]
    public Task On_an_old_projector() => HoldsAsync(1024, 768, everybody: true);

    [BrowserFact]
    public Task With_large_letters() => HoldsAsync(1366, 768, everybody: true, "&size=large");

    [BrowserFact]
    public async Task The_names_of_the_core_years_keep_their_side()
    {
        foreach (var (width, height) in new[] { (1366, 625), (1366, 768), (1920, 1080) })
        {
            await using var page = await OpenAsync(width, height, "?year=1922");
            var years = await MeasureAsync(page, 1922, 1929);
            var places = new Dictionary<string, (int Year, double X, double Y)>(StringComparer.Ordinal);
            var jumps = new List<string>();
            foreach (var year in years)
            {
                var living = Living(year);
                foreach (var side in year.GetProperty("sides").EnumerateObject().Where(side => living.Contains(side.Name)))
                {
                    var (x, y) = (side.Value[0].GetDouble(), side.Value[1].GetDouble());
                    if (places.TryGetValue(side.Name, out var before) && (Math.Abs(before.X - x) > 4 || Math.Abs(before.Y - y) > 4))
                    {
                        jumps.Add($"{width}x{height}, {before.Year} to {Year(year)}: {side.Name}");
                    }

                    places[side.Name] = (Year(year), x, y);
                }
            }

            Assert.Empty(jumps);
        }
    }

    [BrowserFact]
    public async Task Seven_lines_of_the_list_can_be_reached_and_none_touches_the_rail()
    {
        foreach (var (width, height) in new[] { (1366, 625), (1366, 768), (1280, 593), (1280, 720), (1093, 526) })
        {
            await using var page = await OpenAsync(width, height, "?year=1926");
            var gap = await page.Tab.EvaluateAsync<double>(
                """
                () => {
                  const list = document.getElementById('what');
                  list.scrollTop = list.scrollHeight;
                  const row = [...list.querySelectorAll('li')].at(-1).getBoundingClientRect();
                  return document.getElementById('rail').getBoundingClientRect().top - Math.min(row.bottom, list.getBoundingClientRect().bottom);
                }
                """
            );
            Assert.True(gap >= 4, $"{width}x{height}: {gap} pixels above the rail");
        }
    }

    [BrowserFact]
    public async Task No_letter_on_the_page_is_smaller_than_12_pixels()
    {
        foreach (var (width, height) in new[] { (1366, 625), (1366, 768), (390, 844) })
        {
            await using var page = await OpenAsync(width, height, "?year=1926");
            var small = await page.Tab.EvaluateAsync<string[]>(
                """
                () => {
                  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  const found = new Set();
                  while (walker.nextNode()) {
                    const { parentElement: element, textContent } = walker.currentNode;
                    if (!textContent.trim() || !element.checkVisibility() || element.closest('noscript, .spoken, .skip')) continue;
                    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
                    const size = parseFloat(getComputedStyle(element).fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
                    if (size < 11.9) found.add(`${size.toFixed(1)}: ${textContent.trim()}`);
                  }
                  return [...found];
                }
                """
            );
            Assert.Empty(small);
        }
    }

    // Touching: how many numbers or discs may touch a name, over all years; outlines never do.
    private async Task HoldsAsync(int width, int height, bool everybody, string more = "", int touching = 0)
    {
        // Places do not depend on the theme: one window shows that, and each takes its time.
        string[] themes = (width, height, more) == (1366, 768, "") ? ["light", "dark"] : ["light"];
        foreach (var theme in themes)
        {
            await using var page = await OpenAsync(width, height, $"?year=1917&theme={theme}{more}");
            var years = await MeasureAsync(page, 1917, 1940);
            // Great names in large letters may reach over the ring of a lesser person; they never cover a name or a number.
            var isLarge = more.Contains("size=large", StringComparison.Ordinal);
            var touches = years.SelectMany(year => year.GetProperty("touches").EnumerateArray().Select(touch => touch.GetString()!));
            string[] found = [.. touches.Where(touch => !isLarge || !touch.Contains(": disc ", StringComparison.Ordinal))];
            Assert.DoesNotContain(found, touch => touch.Contains(": outline ", StringComparison.Ordinal));
            Assert.True(found.Length <= touching, string.Join("; ", found));
            foreach (var year in years)
            {
                AssertNobodyMissing(year, everybody);
                await AssertOutlinesTrueAsync(year);
            }

            Assert.Single(years.Select(year => year.GetProperty("size").GetInt32()).Distinct());
            Assert.Empty(page.Complaints);
        }
    }

    private static void AssertNobodyMissing(JsonElement year, bool everybody)
    {
        var words = year.GetProperty("words").GetString()!;
        var (drawn, left) = (year.GetProperty("drawn").GetInt32(), year.GetProperty("left").GetInt32());
        if (everybody)
        {
            Assert.Equal(0, left);
        }
        else if (left > 0)
        {
            Assert.StartsWith(
                string.Create(CultureInfo.InvariantCulture, $"{drawn} of {drawn + left} people. Show all"),
                words,
                StringComparison.Ordinal
            );
        }

        var people = year.GetProperty("people").EnumerateArray().ToList();
        Assert.Equal(drawn, people.Count);
        var unnamed = people.Count(person => !person.GetProperty("named").GetBoolean());
        if (unnamed > 0)
        {
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{unnamed} name"), words, StringComparison.Ordinal);
        }
    }

    private async Task AssertOutlinesTrueAsync(JsonElement year)
    {
        var answer = await fixture.ReadAsync(string.Create(CultureInfo.InvariantCulture, $"/api/years/{Year(year)}"));
        var living = Living(year);
        foreach (var outline in year.GetProperty("inside").EnumerateArray())
        {
            var id = outline.GetProperty("id").GetString();
            var members = answer
                .GetProperty("factions")
                .EnumerateArray()
                .Single(faction => faction.GetProperty("id").GetString() == id)
                .GetProperty("members")
                .EnumerateArray()
                .Select(member => member.GetProperty("person").GetString()!)
                .Where(living.Contains)
                .Distinct()
                .Order(StringComparer.Ordinal);
            var inside = outline.GetProperty("people").EnumerateArray().Select(person => person.GetString()!).Order(StringComparer.Ordinal);
            Assert.Equal($"{Year(year)} {id}: {string.Join(' ', members)}", $"{Year(year)} {id}: {string.Join(' ', inside)}");
        }
    }

    private static int Year(JsonElement year) => year.GetProperty("year").GetInt32();

    private static HashSet<string> Living(JsonElement year) =>
        [
            .. year.GetProperty("people")
                .EnumerateArray()
                .Where(person => person.GetProperty("mark").GetString() != "dead")
                .Select(person => person.GetProperty("id").GetString()!),
        ];

    private async Task<PageUnderTest> OpenAsync(int width, int height, string route)
    {
        var page = await fixture.NewTabAsync();
        await page.Tab.SetViewportSizeAsync(width, height);
        await page.Tab.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.GoToAsync(new Uri(fixture.Address, route));
        return page;
    }

    private static async Task<List<JsonElement>> MeasureAsync(PageUnderTest page, int first, int last)
    {
        var years = await page.Tab.EvaluateAsync<JsonElement>(Measure, new[] { first, last });
        return [.. years.EnumerateArray()];
    }
}
