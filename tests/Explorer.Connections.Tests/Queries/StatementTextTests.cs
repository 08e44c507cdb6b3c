using System.Runtime.CompilerServices;
using System.Text.Json;
using Explorer.Connections.Queries;

namespace Explorer.Connections.Tests.Queries;

public sealed class StatementTextTests
{
    /// <summary>The cases that the page's own reading has too: tests/web/query.test.js.</summary>
    [Fact]
    public void A_text_is_divided_as_the_page_divides_it()
    {
        var cases = JsonDocument.Parse(File.ReadAllText(System.IO.Path.Combine(Here(), "..", "..", "web", "statements.json"))).RootElement;
        Assert.InRange(cases.GetArrayLength(), 10, 1000);
        foreach (var one in cases.EnumerateArray())
        {
            var text = one.GetProperty("text").GetString()!;
            var found = StatementText.Of(text);
            Assert.Equal(one.GetProperty("statements").EnumerateArray().Select(part => part.GetString()), found.Select(part => part.Text));
            foreach (var part in found)
            {
                var lines = text.Split('\n');
                var offset = lines.Take(part.Line - 1).Sum(line => line.Length + 1) + part.Column - 1;
                Assert.Equal(part.Text, text.Substring(offset, part.Text.Length));
            }
        }
    }

    [Fact]
    public void A_place_in_a_statement_is_told_as_one_of_the_text()
    {
        var second = StatementText.Of("RETURN 1; RETURN\n  x")[1];

        Assert.Equal((1, 11), second.Whole(1, 2));
        Assert.Equal((2, 3), second.Whole(2, 3));
    }

    private static string Here([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;
}
