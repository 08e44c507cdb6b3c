using System.Text;

namespace Explorer.Cypher.Execution.Files;

/// <summary>Reads the address in LOAD CSV as Neo4j does: a URL with its escapes, of the scheme <c>file</c>.</summary>
internal static class FileUrl
{
    private const string Scheme = "file:";

    // What RFC 2396 leaves to no URL, beside spaces and what is no ASCII.
    private const string Illegal = "\"<>\\^`{|}[]";

    /// <summary>The path in a URL, its escapes undone, and a space for each plus sign; it begins with as many slashes as were written.</summary>
    /// <param name="url">As the statement writes it.</param>
    /// <exception cref="Errors.CypherException">It is no URL of a file.</exception>
    public static string PathOf(string url)
    {
        if (!url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            throw ImportFolder.Failed(url, ReasonOf(url));
        }

        var path = url[Scheme.Length..];
        CheckLetters(url, path);
        if (path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("///", StringComparison.Ordinal))
        {
            throw ImportFolder.Failed(url, "a file URL may not name a computer; write file:/// with three slashes");
        }
        if (path.IndexOfAny(['?', '#']) is >= 0 and var end)
        {
            throw ImportFolder.Failed(
                url,
                $"a file URL may not have a part behind '{path[end]}'; in a file's name write {Escaped(path[end..(end + 1)])}"
            );
        }

        path = Uri.UnescapeDataString(path.Replace('+', ' '));
        if (path.Trim('/').Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            throw ImportFolder.Failed(url, "it names no file");
        }
        return path.Split('/', '\\').Contains("..")
            ? throw ImportFolder.Failed(url, "'..' is not allowed in the name of a file to load")
            : path;
    }

    private static string ReasonOf(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || url.AsSpan(0, colon).Contains('/')
            ? $"a file's name alone is not enough; write file:///{Escaped(url.TrimStart('/')).Replace("+", "%2B", StringComparison.Ordinal)}"
            : $"only files can be read, not what {url[..colon]}: leads to; write file:///name.csv";
    }

    private static void CheckLetters(string url, string path)
    {
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] is <= ' ' or >= '\x7f' || Illegal.Contains(path[i], StringComparison.Ordinal))
            {
                throw ImportFolder.Failed(url, $"'{path[i]}' may not stand in a URL; write {Scheme}{Escaped(path)}");
            }
            if (path[i] == '%' && !(i + 2 < path.Length && char.IsAsciiHexDigit(path[i + 1]) && char.IsAsciiHexDigit(path[i + 2])))
            {
                throw ImportFolder.Failed(url, "two hexadecimal digits belong behind '%'; for the sign itself write %25");
            }
        }
    }

    /// <summary>A path as it may stand in a URL; what is escaped already stays so.</summary>
    private static string Escaped(string path)
    {
        var escaped = new StringBuilder();
        foreach (var rune in path.EnumerateRunes())
        {
            var text = rune.ToString();
            escaped.Append("/%=&+,;@:!$'()*".Contains(text, StringComparison.Ordinal) ? text : Uri.EscapeDataString(text));
        }
        return escaped.ToString();
    }
}
