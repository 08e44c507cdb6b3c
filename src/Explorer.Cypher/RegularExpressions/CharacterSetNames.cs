namespace Explorer.Cypher.RegularExpressions;

/// <summary>Finds what <c>\p{name}</c> means.</summary>
internal static class CharacterSetNames
{
    /// <summary>The set of a name, or null where there is none.</summary>
    /// <param name="name">What stands between the braces: <c>Lu</c>, <c>IsCyrillic</c>, <c>InGreek</c>, <c>script=Han</c>.</param>
    /// <param name="flags">The flags that hold where it stands.</param>
    public static CharacterSet? Find(string name, RegexFlags flags)
    {
        var sign = name.IndexOf('=', StringComparison.Ordinal);
        if (sign >= 0)
        {
            return Assigned(name[..sign].ToLowerInvariant(), name[(sign + 1)..], flags);
        }

        if (name.StartsWith("In", StringComparison.Ordinal))
        {
            return Block(name[2..]);
        }

        if (name.StartsWith("Is", StringComparison.Ordinal))
        {
            var rest = name[2..];
            return Named("binary", rest.ToUpperInvariant(), flags) ?? Named("property", rest, flags) ?? Script(rest);
        }

        return (flags.HasFlag(RegexFlags.UnicodeClasses) ? Named("posix", name.ToUpperInvariant(), flags) : null)
            ?? Named("property", name, flags);
    }

    private static CharacterSet? Assigned(string kind, string value, RegexFlags flags) =>
        kind switch
        {
            "sc" or "script" => Script(value),
            "blk" or "block" => Block(value),
            "gc" or "general_category" => Named("property", value, flags),
            _ => null,
        };

    private static CharacterSet? Script(string name) => CharacterTable.Instance.Find("script", name.ToUpperInvariant());

    private static CharacterSet? Block(string name) => CharacterTable.Instance.Find("block", name.ToUpperInvariant());

    // Where case is ignored, what is of one case is of any.
    private static CharacterSet? Named(string kind, string name, RegexFlags flags)
    {
        var table = CharacterTable.Instance;
        if (!flags.HasFlag(RegexFlags.IgnoreCase))
        {
            return table.Find(kind, name);
        }

        return (kind, name) switch
        {
            ("property", "Lu" or "Ll" or "Lt") => table["property", "LC"],
            ("property", "Lower" or "Upper") => table["property", "Alpha"],


            ("property", "javaLowerCase" or "javaUpperCase" or "javaTitleCase")
            or
            ("posix", "LOWER" or "UPPER")
            or ("binary", "LOWERCASE" or "UPPERCASE" or "TITLECASE") => table["binary", "LOWERCASE"]
                .Union(table["binary", "UPPERCASE"])
                .Union(table["binary", "TITLECASE"]),
            _ => table.Find(kind, name),
        };
    }
}
