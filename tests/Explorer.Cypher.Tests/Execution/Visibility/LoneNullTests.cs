using System.Text;
using Explorer.Cypher.Errors;
using Explorer.Graph.Store;

namespace Explorer.Cypher.Tests.Execution.Visibility;

/// <summary>A null that stands for a node matches nothing, wherever a pattern stands.</summary>
public sealed class LoneNullTests
{
    [Fact]
    public void A_null_alone_answers_as_one_that_is_asked_for_its_labels()
    {
        var wrong = new StringBuilder();
        foreach (var (statement, labelled) in LoneNull.All)
        {
            if (labelled is not null && Ask(statement) is var answer && Ask(labelled) is var expected && answer != expected)
            {
                wrong.Append($"\n{statement}\n  expected {expected}\n  but got  {answer}");
            }
        }

        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    [Fact]
    public void What_stands_for_a_node_and_is_none_is_an_error()
    {
        Assert.StartsWith(
            "TypeError: What stands for a node in a pattern must be a node",
            Ask("UNWIND [1, null] AS b MATCH (b) RETURN b"),
            StringComparison.Ordinal
        );
    }

    private static string Ask(string text)
    {
        using var graph = new PropertyGraph();
        var engine = new CypherEngine(graph);
        using var transaction = graph.BeginWrite(TestContext.Current.CancellationToken);
        engine.Execute(LoneNull.Before, null, transaction);
        try
        {
            return string.Join("; ", engine.Execute(text, null, transaction).Rows().Select(row => row[0].ToString()));
        }
        catch (CypherException error)
        {
            return $"{error.Type}: {error.Message}";
        }
    }
}
