namespace Explorer.Server.Tests.Page;

/// <summary>A history of states: the page does not speak of people in it.</summary>
public sealed class ActorsTests
{
    /// <summary>What the page says of its own: its bar, the legend and the view, without the texts of the data, which say what they are in Russian.</summary>
    private const string Own = """
        () => [...document.querySelectorAll('#views, #legend, #search, header, thead')]
          .filter(part => part.checkVisibility())
          .map(part => part.innerText + [...part.querySelectorAll('input')].map(input => input.placeholder + input.ariaLabel).join())
          .join('\n')
        """;

    [BrowserTheory]
    [InlineData("", "a state", "Each line is a state.", "Two states", @"\b(?:persons?|people|died|born)\b")]
    [InlineData(
        "&lang=ru",
        "государство",
        "Каждая линия — государство.",
        "Два государства",
        @"человек|люд(?:и|ей|ьми|ях)|смерть|главных лиц"
    )]
    public async Task Of_states_the_page_does_not_say_that_they_are_people(
        string more,
        string mark,
        string line,
        string pair,
        string ofPeople
    )
    {
        await using var server = await ServerProcess.StartAsync("--dataset", "powers");
        await using var chromium = await Chromium.StartAsync(1366, 768);
        var page = await chromium.Context.NewPageAsync();
        var said = new List<string>();
        foreach (var view in new[] { "map", "storyline", "years", "compare", "pair", "matrix", "alluvial", "table" })
        {
            await page.GotoAsync(new Uri(server.Address, $"?year=1907&view={view}{more}").ToString());
            // What is loaded when it is opened comes after the map.
            await page.WaitForFunctionAsync(
                "() => window.explorer?.ready && [...document.querySelectorAll('h1')].some(title => title.checkVisibility())"
            );
            said.Add(await page.EvaluateAsync<string>(Own));
        }

        Assert.Contains(mark, said[0], StringComparison.Ordinal);
        Assert.Contains(line, said[1], StringComparison.Ordinal);
        Assert.All(said, text => Assert.Contains(pair, text, StringComparison.Ordinal));
        Assert.All(said, text => Assert.DoesNotMatch(ofPeople, text));
    }
}
