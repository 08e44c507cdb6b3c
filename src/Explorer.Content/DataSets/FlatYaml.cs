namespace Explorer.Content.DataSets;

/// <summary>A key of a flat YAML file with its value and their places.</summary>
internal readonly record struct YamlPair(string Key, string Value, int Line, int KeyColumn, int ValueColumn);

/// <summary>
/// Reads the part of YAML that a flat list needs: <c>key: value</c> lines, quoted or plain, comments and empty lines. A whole YAML library would take longer to
/// start than all else that the server does before its first answer.
/// </summary>
internal static class FlatYaml
{
    /// <summary>Reads all pairs; reports each line that is none.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="report">Called with line, column and key (if known) of what is wrong.</param>
    public static List<YamlPair> Read(string text, Action<int, int, string?> report)
    {
        var pairs = new List<YamlPair>();
        var (line, isInside) = (0, false);
        foreach (var span in text.AsSpan().EnumerateLines())
        {
            line++;
            var content = span.TrimEnd();
            if (content.IsEmpty || content[0] == '#' || content is "---" or "...")
            {
                continue;
            }
            // The lines of a value that goes on below its key belong to what has been reported.
            if (isInside && (char.IsWhiteSpace(content[0]) || content[0] == '-'))
            {
                continue;
            }
            isInside = false;
            var colon = ColonOf(content);
            if (colon <= 0 || char.IsWhiteSpace(content[0]))
            {
                report(line, 1, null);
                continue;
            }

            var key = content[..colon].TrimEnd().ToString();
            var value = content[(colon + 1)..].TrimStart();
            var column = content.Length - value.Length + 1;
            if (ReadValue(value) is { } read)
            {
                pairs.Add(new YamlPair(key, read, line, 1, column));
            }
            else
            {
                report(line, column, key);
                isInside = true;
            }
        }

        return pairs;
    }

    /// <summary>The first colon with a space, a tab or nothing behind it; -1 if there is none.</summary>
    private static int ColonOf(ReadOnlySpan<char> content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == ':' && (i + 1 == content.Length || char.IsWhiteSpace(content[i + 1])))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The value of a scalar; null if the text is a list, a map, a block, or a quote that is not closed.</summary>
    private static string? ReadValue(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] == '#')
        {
            return "";
        }
        if (text[0] is '[' or '{' or '|' or '>' or '&' or '*' or '!')
        {
            return null;
        }
        if (text[0] is '"' or '\'')
        {
            return ReadQuoted(text);
        }
        var comment = text.IndexOf(" #");
        return (comment < 0 ? text : text[..comment]).TrimEnd().ToString();
    }

    private static string? ReadQuoted(ReadOnlySpan<char> text)
    {
        var (quote, value) = (text[0], new System.Text.StringBuilder());
        for (var i = 1; i < text.Length; i++)
        {
            var isEscape = i + 1 < text.Length && (quote == '"' ? text[i] == '\\' : text[i] == '\'' && text[i + 1] == '\'');
            if (isEscape)
            {
                value.Append(text[++i]);
            }
            else if (text[i] != quote)
            {
                value.Append(text[i]);
            }
            else
            {
                return text[(i + 1)..].TrimStart() is var rest && (rest.IsEmpty || rest[0] == '#') ? value.ToString() : null;
            }
        }

        return null;
    }
}
