namespace Explorer.Cypher.Tests.Support;

/// <summary>Cases in text files: what goes in, a line of four dashes, what comes out; cases are parted by a line of four equals signs.</summary>
internal static class StatementCases
{
    public static IEnumerable<TheoryDataRow<string, string>> Of(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name + ".txt"))
            .TrimEnd('\n')
            .Split("\n====\n")
            .Select(text => text.Split("\n----\n"))
            .Select(parts => new TheoryDataRow<string, string>(parts[0], parts[1]));
}
