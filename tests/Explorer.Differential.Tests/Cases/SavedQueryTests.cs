using Explorer.Connections;
using Explorer.Connections.Queries;
using Explorer.Content.Loading;
using Explorer.Differential.Tests.Answers;
using Explorer.Graph.Values;

namespace Explorer.Differential.Tests.Cases;

/// <summary>All that stands in cypher/, on the loaded data set: what it opens, what it loads, what it asks.</summary>
[Collection(EnginesCollection.Name)]
public sealed class SavedQueryTests(EnginePair engines)
{
    [Fact]
    public async Task The_engines_agree_on_every_saved_query()
    {
        EnginePair.Require();
        await engines.EmptyAsync();
        // Runs every file of cypher/schema and cypher/load on both.
        await engines.LoadSuccessionAsync();
        var differences = new Differences();
        var library = new QueryLibrary(CypherFolder.Find(null, AppContext.BaseDirectory).Path);
        foreach (var query in library.Names.Select(library.Get))
        {
            var answers = await engines.AskAsync(
                new Statement(query.Text, query.Bind(new Dictionary<string, Value>(StringComparer.Ordinal)))
            );
            Assert.NotEmpty(answers.Theirs.Rows);
            // Each of them sorts; rows that sort alike would make the page jump, so the order is to be total.
            differences.Compare($"queries: {query.Name}", query.Text, answers, RowOrder.Total);
        }

        differences.AssertOnlyKnown();
    }
}
