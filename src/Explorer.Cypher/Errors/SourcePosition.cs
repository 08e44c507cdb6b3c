using System.Runtime.InteropServices;

namespace Explorer.Cypher.Errors;

/// <summary>A place in the text of a statement.</summary>
/// <param name="Offset">Characters before it, from 0.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in that line, from 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SourcePosition(int Offset, int Line, int Column)
{
    /// <summary>The place of a character of a text.</summary>
    public static SourcePosition In(string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        return new(offset, before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
