using System.Runtime.InteropServices;

namespace Explorer.Cypher.Errors;

/// <summary>A place in the text of a statement.</summary>
/// <param name="Offset">Characters before it, from 0.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in that line, from 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SourcePosition(int Offset, int Line, int Column);
