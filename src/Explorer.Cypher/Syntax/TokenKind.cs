namespace Explorer.Cypher.Syntax;

internal enum TokenKind
{
    /// <summary>A bare word: a keyword or a name, which only the place decides.</summary>
    Word,

    /// <summary>A name in back-ticks; never a keyword.</summary>
    QuotedName,
    Integer,
    Float,

    /// <summary>Looks like a number and is none; an error only where a number may stand.</summary>
    BrokenNumber,
    Text,

    /// <summary>One or two characters of punctuation.</summary>
    Sign,
    End,
}
