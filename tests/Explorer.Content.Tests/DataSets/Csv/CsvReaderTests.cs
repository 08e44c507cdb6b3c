using Explorer.Content.DataSets.Csv;
using Explorer.Content.DataSets.Findings;

namespace Explorer.Content.Tests.DataSets.Csv;

public sealed class CsvReaderTests
{
    [Fact]
    public void Every_cell_knows_its_line_and_character() =>
        Assert.Equal(
            [new Cell("a", 1, 1), new Cell("", 1, 3), new Cell("c", 1, 4), new Cell("d", 2, 1), new Cell("ee", 2, 3), new Cell("f", 2, 6)],
            Cells("a,,c\nd,ee,f\n")
        );

    [Fact]
    public void A_quoted_line_break_moves_the_lines_that_follow() =>
        Assert.Equal([new Cell("a\nb", 1, 1), new Cell("c", 2, 4), new Cell("d", 3, 1)], Cells("\"a\nb\",c\nd"));

    [Fact]
    public void Doubled_quotes_are_one() => Assert.Equal([new Cell("he said \"no\", twice", 1, 1)], Cells("\"he said \"\"no\"\", twice\""));

    [Fact]
    public void Both_kinds_of_line_ends_are_read_alike() => Assert.Equal(Cells("a,b\nc,d\n"), Cells("a,b\r\nc,d\r\n"));

    [Fact]
    public void Empty_lines_are_passed_over_but_counted() =>
        Assert.Equal([new Cell("a", 1, 1), new Cell("b", 4, 1)], Cells("a\n\n\r\nb\n\n"));

    [Fact]
    public void The_last_cell_may_be_empty_without_a_line_end() => Assert.Equal([new Cell("a", 1, 1), new Cell("", 1, 3)], Cells("a,"));

    [Fact]
    public void A_quote_that_never_closes_costs_its_line_only()
    {
        var problems = new List<Problem>();

        Assert.Equal([new Cell("a", 1, 1), new Cell("b,c", 1, 3), new Cell("d", 2, 1)], Cells("a,\"b,c\nd", problems));
        Assert.Equal((ProblemKind.UnterminatedQuote, 1, 3), (problems[0].Kind, problems[0].Line, problems[0].Column));
    }

    [Fact]
    public void A_quote_that_never_closes_does_not_take_the_opening_quote_of_a_later_line_for_its_end()
    {
        var problems = new List<Problem>();

        Assert.Equal([new Cell("a", 1, 1), new Cell("b", 2, 1), new Cell("c, d", 2, 3)], Cells("\"a\nb,\"c, d\"", problems));
        Assert.Equal((ProblemKind.UnterminatedQuote, 1, 1), (problems[0].Kind, problems[0].Line, problems[0].Column));
    }

    private static List<Cell> Cells(string text, List<Problem>? problems = null)
    {
        var reader = new CsvReader("x.csv", new StringReader(text), problems ?? []);
        var cells = new List<Cell>();
        while (reader.ReadRow() is { } row)
        {
            cells.AddRange(row);
        }
        return cells;
    }
}
