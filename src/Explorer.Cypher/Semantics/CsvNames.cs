using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>The names, which nobody can write, under which LOAD CSV keeps what <c>linenumber()</c> and <c>file()</c> tell.</summary>
internal static class CsvNames
{
    public const string Line = " line";

    public const string File = " file";

    /// <summary>The name that a function without arguments reads; null for any other function.</summary>
    public static string? Of(FunctionCall call) =>
        call.Arguments.Count > 0 ? null
        : call.Name.Equals("linenumber", StringComparison.OrdinalIgnoreCase) ? Line
        : call.Name.Equals("file", StringComparison.OrdinalIgnoreCase) ? File
        : null;

    /// <summary>Rows keep them behind a WITH, but not behind one that makes one row of many.</summary>
    public static void HandOn(Scope from, Scope to)
    {
        foreach (var name in new[] { Line, File })
        {
            if (from.Names.TryGetValue(name, out var variable))
            {
                to.Declare(variable);
            }
        }
    }
}
