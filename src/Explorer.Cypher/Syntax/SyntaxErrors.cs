using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Syntax;

/// <summary>The errors of lexer and parser.</summary>
internal static class SyntaxErrors
{
    public static CypherException Unexpected(string message, SourcePosition position) => Of("UnexpectedSyntax", message, position);

    public static CypherException Of(string detail, string message, SourcePosition position) =>
        new(CypherErrorType.SyntaxError, CypherPhase.CompileTime, detail, message, position.Line, position.Column);
}
