namespace Explorer.Cypher.RegularExpressions;

/// <summary>What a pattern switches on and off by letters: <c>(?iu)</c>, <c>(?s-m:…)</c>.</summary>
[Flags]
internal enum RegexFlags
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>d: only <c>\n</c> ends a line.</summary>
    UnixLines = 1,

    /// <summary>i: case does not matter, for the letters a to z.</summary>
    IgnoreCase = 2,

    /// <summary>x: white space and comments in the pattern mean nothing.</summary>
    Comments = 4,

    /// <summary>m: <c>^</c> and <c>$</c> also stand at the ends of lines.</summary>
    Multiline = 8,

    /// <summary>s: a dot is any character, those that end a line too.</summary>
    DotAll = 16,

    /// <summary>u: with i, case does not matter for the letters of any script.</summary>
    UnicodeCase = 32,

    /// <summary>U: <c>\w</c>, <c>\d</c>, <c>\s</c> and the POSIX names mean the characters of every script.</summary>
    UnicodeClasses = 64,
}
