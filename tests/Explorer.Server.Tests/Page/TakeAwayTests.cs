using System.Buffers.Binary;
using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>What is taken away from the page, read back and compared with what the server says. The page's own tests read the same formats with the readers of npm.</summary>
public class TakeAwayTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";
    private static readonly XNamespace Graphml = "http://graphml.graphdrawing.org/xmlns";

    [BrowserFact]
    public async Task The_pictures_of_a_year_hold_its_ties_legend_version_and_sources()
    {
        await using var page = await OpenDialogAsync("?year=1926&theme=dark");
        var year = await fixture.ReadAsync("/api/years/1926");
        var timeline = await fixture.ReadAsync("/api/timeline");
        var (name, bytes) = await SaveAsync(page, "Picture of 1926 as SVG");
        Assert.Equal("succession-1926.svg", name);
        var root = XDocument.Load(new MemoryStream(bytes)).Root!;
        Assert.Equal("297mm", root.Attribute("width")!.Value);
        var drawn = root.Descendants(Svg + "g").Where(tie => tie.Attribute("data-tie") is not null && tie.Attribute("data-ended") is null);
        Assert.Equal(
            Sorted(
                year.GetProperty("ties")
                    .EnumerateArray()
                    .Select(tie =>
                        $"{tie.GetProperty("id").GetString()} {tie.GetProperty("sign").GetInt32().ToString(CultureInfo.InvariantCulture)}"
                    )
            ),
            Sorted(drawn.Select(tie => $"{tie.Attribute("data-tie")!.Value} {tie.Attribute("data-sign")!.Value}"))
        );
        var said = string.Join(' ', root.Descendants(Svg + "text").Select(text => text.Value));
        Assert.Contains("Trotsky", said, StringComparison.Ordinal);
        Assert.Contains("rivals (thicker: stronger)", said, StringComparison.Ordinal);
        Assert.Contains(year.GetProperty("sentence").GetString()!, said, StringComparison.Ordinal);
        Assert.Contains(timeline.GetProperty("dataset").GetProperty("version").GetString()!, said, StringComparison.Ordinal);
        Assert.Contains("Sources of what is shown: Pierre Broué, History of the Bolshevik Party (1971)", said, StringComparison.Ordinal);
        Assert.Contains("src:url(data:font/woff2;base64,", root.Element(Svg + "style")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(
            root.DescendantsAndSelf().Attributes(),
            attribute => attribute.Value.Contains("var(", StringComparison.Ordinal)
        );

        var (picture, png) = await SaveAsync(page, "Picture of 1926 as PNG, 300 dots to the inch");
        Assert.Equal("succession-1926.png", picture);
        Assert.Equal(
            (3508, 2480),
            (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)))
        );
        Assert.Equal(11811, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(png.AsSpan().IndexOf("pHYs"u8) + 4)));
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Each_format_of_a_year_has_the_ties_of_its_last_day_and_of_all_years_every_tie_with_its_days()
    {
        await using var page = await OpenDialogAsync("?year=1926");
        var timeline = await fixture.ReadAsync("/api/timeline");
        var entry = timeline
            .GetProperty("years")
            .GetProperty("entries")
            .EnumerateArray()
            .Single(one => one.GetProperty("year").GetInt32() == 1926);
        var ofYear = Sorted(entry.GetProperty("ties").EnumerateArray().Select(id => id.GetString()!));
        var ties = timeline.GetProperty("ties").EnumerateArray().ToDictionary(tie => tie.GetProperty("id").GetString()!);
        var all = Sorted(ties.Keys);

        var (name, gexf) = await SaveAsync(page, "GEXF of 1926");
        Assert.Equal("succession-1926.gexf", name);
        Assert.Equal(ofYear, Ids(gexf, Gexf + "edge"));
        var (seriesName, series) = await SaveAsync(page, "GEXF of all years, 1917–1940");
        Assert.Equal("succession-1917-1940.gexf", seriesName);
        var edges = XDocument.Load(new MemoryStream(series)).Descendants(Gexf + "edge").ToList();
        Assert.Equal(all, Sorted(edges.Select(edge => edge.Attribute("id")!.Value)));
        Assert.All(
            edges,
            edge =>
            {
                var tie = ties[edge.Attribute("id")!.Value];
                var spell = edge.Descendants(Gexf + "spell").Single();
                Assert.Equal(tie.GetProperty("validFrom").GetString(), spell.Attribute("start")!.Value);
                Assert.Equal(tie.GetProperty("validTo").GetString(), spell.Attribute("end")!.Value);
            }
        );

        Assert.Equal(ofYear, Ids((await SaveAsync(page, "GraphML of 1926")).Content, Graphml + "edge"));
        Assert.Equal(all, Ids((await SaveAsync(page, "GraphML of all years, 1917–1940")).Content, Graphml + "edge"));
        Assert.Equal(ofYear, EdgesOf((await SaveAsync(page, "Cytoscape JSON of 1926")).Content));
        Assert.Equal(all, EdgesOf((await SaveAsync(page, "Cytoscape JSON of all years, 1917–1940")).Content));
        var (csvName, csv) = await SaveAsync(page, "CSV of 1926");
        Assert.Equal("succession-1926.csv", csvName);
        Assert.Equal(ofYear.Length + 1, System.Text.Encoding.UTF8.GetString(csv).TrimEnd().Split("\r\n").Length);
        Assert.Empty(page.Complaints);
    }

    /// <summary>What the browser's own readers find in a GIF and in a video.</summary>
    private const string Watch = """
        async ([gif, video]) => {
          const bytes = base64 => Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
          const images = new ImageDecoder({ data: bytes(gif), type: 'image/gif' });
          await images.completed;
          await images.tracks.ready;
          const { image } = await images.decode({ frameIndex: 0 });
          const player = document.createElement('video');
          player.src = URL.createObjectURL(new Blob([bytes(video)]));
          await new Promise((done, failed) => { player.onloadedmetadata = done; player.onerror = () => failed(player.error.message); });
          return [images.tracks.selectedTrack.frameCount, image.codedWidth, image.codedHeight, player.videoWidth, player.videoHeight, player.duration];
        }
        """;

    [BrowserFact]
    public async Task The_film_of_two_years_is_a_GIF_and_a_video_of_their_length_and_can_be_stopped()
    {
        await using var page = await OpenDialogAsync("?year=1926");
        await page.Tab.GetByLabel("From the year").SelectOptionAsync("1925");
        await page.Tab.GetByLabel("To the year").SelectOptionAsync("1926");
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Film as GIF" }).ClickAsync();
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Stop" }).ClickAsync();
        await Assertions
            .Expect(page.Tab.Locator(".take .said"))
            .ToHaveTextAsync("succession-1925-1926.gif could not be made: you stopped it.");

        var (name, gif) = await SaveAsync(page, "Film as GIF");
        Assert.Equal("succession-1925-1926.gif", name);
        var kind = await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Film as WebM" }).CountAsync() > 0 ? "WebM" : "MP4";
        var (_, video) = await SaveAsync(page, $"Film as {kind}");
        await using var bench = await fixture.NewTabAsync();
        // A page that a browser trusts, without the policy of ours, which lets no video in.
        var empty = new Uri(fixture.Server, "bench").ToString();
        await bench.Tab.RouteAsync(empty, route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<!doctype html>" }));
        await bench.Tab.GotoAsync(empty);
        var seen = await bench.Tab.EvaluateAsync<double[]>(Watch, new[] { Convert.ToBase64String(gif), Convert.ToBase64String(video) });
        Assert.Equal([11, 960, 540, 1280, 720], seen[..5]);
        Assert.InRange(seen[5], 3.3, 4);
        Assert.Empty(page.Complaints);
    }

    private async Task<PageUnderTest> OpenDialogAsync(string route)
    {
        var page = await fixture.OpenStillAsync(route);
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Take away", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Tab.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        return page;
    }

    private static async Task<(string Name, byte[] Content)> SaveAsync(PageUnderTest page, string button)
    {
        var download = await page.Tab.RunAndWaitForDownloadAsync(() =>
            page.Tab.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync()
        );
        return (
            download.SuggestedFilename,
            await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken)
        );
    }

    private static string[] Ids(byte[] xml, XName element) =>
        Sorted(XDocument.Load(new MemoryStream(xml)).Descendants(element).Select(edge => edge.Attribute("id")!.Value));

    private static string[] EdgesOf(byte[] json) =>
        Sorted(
            JsonDocument
                .Parse(json)
                .RootElement.GetProperty("elements")
                .GetProperty("edges")
                .EnumerateArray()
                .Select(edge => edge.GetProperty("data").GetProperty("id").GetString()!)
        );

    private static string[] Sorted(IEnumerable<string> words) => [.. words.Order(StringComparer.Ordinal)];
}
