using Microsoft.Playwright;

namespace Explorer.Benchmarks.Render;

/// <summary>A page with Cytoscape.js alone on the people, ties and places of a data set; a year is shown by class changes.</summary>
internal sealed class PlainCytoscape
{
    private const string Site = "http://plain.test/";

    private readonly IPage _page;
    private readonly CrowdDataSet _data;
    private readonly (double Width, double Height) _size;

    private PlainCytoscape(IPage page, CrowdDataSet data, (double, double) size) => (_page, _data, _size) = (page, data, size);

    /// <summary>Opens the page; nothing is drawn yet.</summary>
    /// <param name="context">The browser.</param>
    /// <param name="server">The server that has Cytoscape.js among the libraries of our page.</param>
    /// <param name="data">What to draw.</param>
    /// <param name="size">How large, in CSS pixels.</param>
    public static async Task<PlainCytoscape> OpenAsync(IBrowserContext context, Uri server, CrowdDataSet data, (double, double) size)
    {
        var page = await FrameWatch.OpenAsync(context);
        var html = Path.Combine(AppContext.BaseDirectory, "Render", "plain.html");
        var library = new Uri(server, "lib/cytoscape/dist/cytoscape.esm.min.mjs").ToString();
        await page.RouteAsync(Site, route => route.FulfillAsync(new() { Path = html, ContentType = "text/html" }));
        await page.RouteAsync(
            Site + "*.mjs",
            async route => await route.FulfillAsync(new() { Response = await route.FetchAsync(new() { Url = library }) })
        );
        await page.GotoAsync(Site);
        await page.WaitForFunctionAsync("() => window.plain");
        return new PlainCytoscape(page, data, size);
    }

    /// <summary>Draws the first year.</summary>
    /// <param name="moving">Whether classes change by a transition.</param>
    /// <returns>Milliseconds from the call to the first picture.</returns>
    public Task<double> DrawAsync(bool moving) =>
        _page.EvaluateAsync<double>(
            "given => window.plain.open(given)",
            new
            {
                people = _data
                    .People.Select(
                        (person, i) =>
                            new
                            {
                                x = person.X,
                                y = person.Y,
                                name = $"P. {i + 1}",
                            }
                    )
                    .ToArray(),
                ties = _data
                    .Ties.Select(tie => new
                    {
                        a = tie.A,
                        b = tie.B,
                        isAllied = tie.IsAllied,
                        from = tie.From,
                        to = tie.To,
                    })
                    .ToArray(),
                year = CrowdDataSet.FirstYear,
                width = _size.Width,
                height = _size.Height,
                moving,
            }
        );

    /// <summary>Goes some years forward and back, as <see cref="FrameWatch.WalkAsync"/> does in our page.</summary>
    public async Task<(double[] Frames, double[] Changes)> WalkAsync(int steps, bool moving)
    {
        var (frames, changes) = (new List<double>(), new List<double>());
        var years = Enumerable.Range(1, steps).Concat(Enumerable.Range(0, steps).Reverse());
        foreach (var year in years)
        {
            var walked = await _page.EvaluateAsync<Walked>(
                "([year, moving]) => window.plain.go(year, moving)",
                new object[] { CrowdDataSet.FirstYear + year, moving }
            );
            frames.AddRange(walked.Lengths);
            changes.Add(walked.Stood);
        }

        return ([.. frames], [.. changes]);
    }

    /// <summary>The page.</summary>
    public IPage Page => _page;
}
