namespace Explorer.Cypher.Tests.Support;

/// <summary>
/// Cases in plain text, one a line: <c>expression => what it prints</c>, or <c>expression !! ErrorType.Detail</c>. Lines that begin with # are headings.
/// </summary>
internal static class TextCases
{
    public static IEnumerable<TheoryDataRow<string, string>> Read(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, file));
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }
            var mark = line.LastIndexOf(" => ", StringComparison.Ordinal);
            var fails = mark < 0;
            mark = fails ? line.LastIndexOf(" !! ", StringComparison.Ordinal) : mark;
            Assert.True(mark > 0, $"{file}, line {i + 1}: neither => nor !!");
            yield return new TheoryDataRow<string, string>(line[..mark].Trim(), (fails ? "!! " : "") + line[(mark + 4)..].Trim());
        }
    }
}
