using Explorer.Content.DataSets.Schema;

namespace Explorer.Content.Tests.DataSets;

/// <summary>cypher/datasets/README.md tells of every file and column what the schema says, and its example is a data set.</summary>
public sealed class DataSetsReadmeTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(DataSetCopy.Cypher.Path, "datasets", "README.md"));

    public static TheoryData<string> Files => [.. DataSetSchema.Tables.Select(table => table.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_columns_of_a_file_are_those_of_its_schema(string file)
    {
        var table = Assert.Single(DataSetSchema.Tables, table => table.File == file);
        var heading = $"### {file}{(table.IsIndispensable ? " (needed)" : "")}";
        Assert.True(Array.IndexOf(Lines, heading) >= 0, $"cypher/datasets/README.md lacks the heading '{heading}'.");
        var told = Lines
            .SkipWhile(line => line != heading)
            .Skip(1)
            .TakeWhile(line => !line.StartsWith('#'))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(Cells)
            .ToDictionary(cells => cells[0].Trim('`'));

        foreach (var column in table.Columns)
        {
            Assert.True(told.ContainsKey(column.Name), $"{file} has the column `{column.Name}`; tell of it in cypher/datasets/README.md.");
            var cells = told[column.Name];
            Assert.Equal(
                (column.Name, Yes(column.IsIndispensable), Yes(column.IsRequired), column.WhenAbsent),
                (column.Name, cells[2], cells[3], cells[4])
            );
            foreach (var word in column.Name == "certainty" && file != "relationships.csv" ? [] : column.Words)
            {
                Assert.Contains($"`{word}`", cells[1], StringComparison.Ordinal);
            }
            if (column.MaxLength < int.MaxValue)
            {
                Assert.Contains($"at most {column.MaxLength} characters", cells[1], StringComparison.Ordinal);
            }
        }

        Assert.Equal(table.Columns.Select(column => column.Name), told.Keys);
    }

    [Fact]
    public void The_example_is_sound()
    {
        using var copy = new DataSetCopy();
        foreach (var path in Directory.GetFiles(copy.Folder))
        {
            File.Delete(path);
        }
        var file = "";
        foreach (var line in Lines.SkipWhile(line => line != "```").Skip(1).TakeWhile(line => line != "```"))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                copy[file = line[2..]] = "";
            }
            else if (line.Length > 0)
            {
                copy[file] += line + "\n";
            }
        }

        var reading = copy.Read();

        Assert.Empty(reading.Problems);
        Assert.Empty(reading.Remarks);
        Assert.Equal((2, 1), (reading.Sound.Count("people"), reading.Sound.Count("relationships")));
    }

    private static string[] Cells(string row) => Array.ConvertAll(row.Trim('|').Split('|'), cell => cell.Trim());

    private static string Yes(bool value) => value ? "yes" : "";
}
