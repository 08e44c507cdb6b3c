namespace Explorer.Server.Queries;

/// <summary>Reads the comment lines that open a saved query.</summary>
internal static class QueryHeader
{
    private const string Comment = "//";

    /// <summary>The query that a text holds.</summary>
    /// <param name="name">The file name without its extension.</param>
    /// <param name="text">The text of the file.</param>
    /// <exception cref="QueryFileException">The header lacks something or has a mistake.</exception>
    public static SavedQuery Parse(string name, string text)
    {
        string? title = null;
        string? about = null;
        var parameters = new List<QueryParameter>();
        var number = 0;
        foreach (
            var line in text.Split('\n').Select(line => line.Trim()).TakeWhile(line => line.StartsWith(Comment, StringComparison.Ordinal))
        )
        {
            number++;
            var entry = line[Comment.Length..].Trim();
            if (After(entry, "title:") is { } titleText)
                title = titleText;
            else if (After(entry, "about:") is { } aboutText)
                about = aboutText;
            else if (After(entry, "param ") is { } parameter)
                parameters.Add(ReadParameter(name, number, parameter));
            else if (about is not null && parameters.Count == 0)
                about += " " + entry; // a long explanation goes on in the next line
            else
                throw new QueryFileException(name, number, $"\"{line}\" is neither // title:, // about: nor // param NAME: TYPE = DEFAULT");
        }

        if (string.IsNullOrEmpty(title))
            throw new QueryFileException(name, 1, "the line // title: is missing");
        if (string.IsNullOrEmpty(about))
            throw new QueryFileException(name, 1, "the line // about: is missing");
        return new SavedQuery(name, title, about, parameters, text);
    }

    private static QueryParameter ReadParameter(string query, int line, string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (colon < 1 || equals < colon)
            throw new QueryFileException(query, line, $"\"{text}\" should read NAME: TYPE = DEFAULT");
        var (name, type, value) = (text[..colon].Trim(), text[(colon + 1)..equals].Trim(), text[(equals + 1)..].Trim());
        return QueryParameter.Read(type, value) is { } read
            ? new QueryParameter(name, type, read)
            : throw new QueryFileException(
                query,
                line,
                $"{value} is not of type {type}; types are {string.Join(", ", QueryParameter.Types)}"
            );
    }

    private static string? After(string entry, string mark) =>
        entry.StartsWith(mark, StringComparison.Ordinal) ? entry[mark.Length..].Trim() : null;
}
