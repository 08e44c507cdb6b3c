namespace Explorer.Server.Page;

/// <summary>Ways between the files of the page, as its modules and style sheets write them.</summary>
internal static class PagePath
{
    /// <summary>The path that a file means by an address relative to its own; the name of a library in the import map means itself.</summary>
    /// <param name="path">Where the file lies in the page's folder.</param>
    /// <param name="address">Such as <c>../dom.js</c>, or <c>@codemirror/view</c>.</param>
    public static string Beside(string path, string address)
    {
        if (IsName(address))
        {
            return address;
        }

        var parts = path.Split('/')[..^1].ToList();
        foreach (var step in address.Split('/'))
        {
            if (step == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (step != ".")
            {
                parts.Add(step);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>Whether it is a name of the import map, which has no ending, and no path.</summary>
    private static bool IsName(string address) => !Path.HasExtension(address);

    /// <summary>The address by which one file means another, or a library by its name.</summary>
    /// <param name="path">Where the one lies in the page's folder.</param>
    /// <param name="other">Where the other lies.</param>
    public static string Between(string path, string other)
    {
        if (IsName(other))
        {
            return other;
        }

        var (from, to) = (path.Split('/'), other.Split('/'));
        var shared = 0;
        while (shared < from.Length - 1 && shared < to.Length - 1 && from[shared] == to[shared])
        {
            shared++;
        }

        var up = ToRoot(string.Join('/', from[shared..]));
        return (up.Length == 0 ? "./" : up) + string.Join('/', to[shared..]);
    }

    /// <summary>The way from a file, or an address, back to where the page lies: <c>../</c> for each folder; empty if it lies there.</summary>
    /// <param name="path">Where it lies.</param>
    public static string ToRoot(string path) => string.Concat(Enumerable.Repeat("../", path.Count(letter => letter == '/')));
}
