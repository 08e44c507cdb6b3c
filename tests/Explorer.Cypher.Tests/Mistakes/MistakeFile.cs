using System.Text;

namespace Explorer.Cypher.Tests.Mistakes;

/// <summary>A statement with a mistake, and what is said of it, each line with its place.</summary>
/// <param name="Heading">The kind of mistake.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Said">What is said: <c>line:column sentence</c>; a remark on a statement that runs begins with <c>remark</c>.</param>
internal sealed record Mistake(string Heading, string Statement, string Said);

/// <summary>
/// Reads and writes mistakes as text: a statement, below it indented what is said of it, an empty line; a line of two equals signs begins a kind.
/// </summary>
internal static class MistakeFile
{
    private const string Indent = "    ";

    public static IReadOnlyList<Mistake> Read(string path)
    {
        List<Mistake> mistakes = [];
        var heading = "";
        List<string> statement = [];
        List<string> said = [];
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                heading = line[3..];
            }
            else if (line.StartsWith(Indent, StringComparison.Ordinal))
            {
                said.Add(line[Indent.Length..]);
            }
            else if (line.Length > 0)
            {
                statement.Add(line);
            }
            else if (statement.Count > 0)
            {
                mistakes.Add(new Mistake(heading, string.Join('\n', statement), string.Join('\n', said)));
                (statement, said) = ([], []);
            }
        }
        return mistakes;
    }

    public static string Write(IEnumerable<Mistake> mistakes)
    {
        var text = new StringBuilder();
        string? heading = null;
        foreach (var mistake in mistakes)
        {
            if (mistake.Heading != heading)
            {
                text.Append("== ").Append(heading = mistake.Heading).Append("\n\n");
            }
            text.Append(mistake.Statement)
                .Append('\n')
                .Append(Indent)
                .Append(mistake.Said.Replace("\n", "\n" + Indent, StringComparison.Ordinal))
                .Append("\n\n");
        }
        return text.ToString().TrimEnd('\n') + "\n";
    }
}
