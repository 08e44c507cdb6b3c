using System.Text.Json;
using Explorer.Server.Tests.Timeline;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>The map of each data set whose people have no homes: the names of the most prominent lie free in every year.</summary>
public sealed class LaidOutMapTests
{
    private const int Prominent = 12;

    /// <summary>Visits every year and names which of the twelve most prominent names that are drawn lie on each other, or are left out.</summary>
    private const string Measure = """
        async ([ids, first, last]) => {
          const still = year => new Promise(done => {
            const look = () => (explorer.ready && explorer.year === year ? done() : requestAnimationFrame(look));
            look();
          });
          const faults = [];
          let seen = 0;
          for (let year = first; year <= last; year++) {
            explorer.go(year);
            await still(year);
            const drawn = ids.filter(id => explorer.people().some(person => person.id === id)).slice(0, 12);
            const names = explorer.boxes().filter(one => one.kind === 'name' && drawn.includes(one.id));
            seen += names.length;
            for (const id of drawn) if (!names.some(name => name.id === id)) faults.push(`${year}: ${id} has no name`);
            for (let i = 0; i < names.length; i++) {
              for (let j = 0; j < i; j++) {
                const [a, b] = [names[i].box, names[j].box];
                const over = Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > 0.5 && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > 0.5;
                if (over) faults.push(`${year}: ${names[i].id} on ${names[j].id}`);
              }
            }
          }
          return [faults, seen];
        }
        """;

    /// <summary>Every data set.</summary>
    public static TheoryData<string> DataSets => BundledReply.DataSets;

    [BrowserTheory]
    [MemberData(nameof(DataSets))]
    public async Task The_twelve_most_prominent_names_never_lie_on_each_other(string dataSet)
    {
        await using var server = await ServerProcess.StartAsync("--dataset", dataSet);
        using var handler = new SocketsHttpHandler();
        using var http = new HttpClient(handler) { BaseAddress = server.Address };
        using var timeline = JsonDocument.Parse(await http.GetStringAsync("/api/timeline", TestContext.Current.CancellationToken));
        await using var chromium = await Chromium.StartAsync();
        await using var page = new PageUnderTest(await chromium.Context.NewPageAsync());
        await page.Tab.SetViewportSizeAsync(1366, 768);
        await page.Tab.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.GoToAsync(server.Address);

        var years = timeline.RootElement.GetProperty("years");
        var arguments = new object[]
        {
            ByProminence(timeline.RootElement),
            years.GetProperty("first").GetInt32(),
            years.GetProperty("last").GetInt32(),
        };
        var measured = await page.Tab.EvaluateAsync<JsonElement>(Measure, arguments);

        Assert.Empty(measured[0].EnumerateArray().Select(fault => fault.GetString()));
        Assert.True(measured[1].GetInt32() > Prominent);
        Assert.Empty(page.Complaints);
    }

    /// <summary>By tier, then by how many ties somebody has.</summary>
    private static string[] ByProminence(JsonElement timeline)
    {
        var ties = timeline.GetProperty("ties").EnumerateArray().ToList();
        return
        [
            .. timeline
                .GetProperty("people")
                .EnumerateArray()
                .OrderBy(person => person.GetProperty("tier").GetInt32())
                .ThenByDescending(person => ties.Count(tie => Is(tie, "a", person) || Is(tie, "b", person)))
                .Select(person => person.GetProperty("id").GetString()!),
        ];

        static bool Is(JsonElement tie, string end, JsonElement person) =>
            tie.GetProperty(end).GetString() == person.GetProperty("id").GetString();
    }
}
