using System.Text.RegularExpressions;

namespace Explorer.Cypher.Tests.Execution;

/// <summary>Reads cases from text. <c>#</c> begins a remark, <c>==</c> a case, and a word with a colon a section of it.</summary>
internal static partial class QueryCaseFile
{
    public static IEnumerable<QueryCase> Read(string path)
    {
        var file = Path.GetFileNameWithoutExtension(path);
        string? name = null;
        string? section = null;
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Append("== "))
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                if (name is not null)
                {
                    yield return new QueryCase($"{file}: {name}", sections);
                }

                (name, section, sections) = (line[3..].Trim(), null, new Dictionary<string, string>(StringComparer.Ordinal));
                continue;
            }

            if (Heading().Match(line) is { Success: true } heading)
            {
                section = heading.Groups["name"].Value;
                sections[section] = heading.Groups["rest"].Value.Trim();
            }
            else if (section is not null && line.Trim().Length > 0)
            {
                sections[section] = (sections[section] + "\n" + line.Trim()).Trim();
            }
        }
    }

    [GeneratedRegex("^(?<name>given|with|query|rows|ordered rows|error|changes|plan):(?<rest>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();
}
