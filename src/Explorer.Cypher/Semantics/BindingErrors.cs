using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Semantics;

/// <summary>The errors of semantics that are made in more than one place.</summary>
internal static class BindingErrors
{
    public static CypherException Of(string detail, string message, SourcePosition position) =>
        new(CypherErrorType.SyntaxError, CypherPhase.CompileTime, detail, message, position.Line, position.Column);

    public static CypherException UndefinedVariable(string name, IEnumerable<string> known, SourcePosition position) =>
        Of("UndefinedVariable", $"Variable `{name}` not defined{NameSuggestion.Hint(name, known)}", position);

    public static CypherException AlreadyBound(string name, SourcePosition position) =>
        Of("VariableAlreadyBound", $"Variable `{name}` is already defined; choose another name.", position);

    public static CypherException TypeConflict(string name, StaticType has, StaticType wanted, SourcePosition position) =>
        Of("VariableTypeConflict", $"Variable `{name}` is {has.Describe()} and cannot be used as {wanted.Describe()}.", position);

    public static CypherException InvalidType(string message, SourcePosition position) => Of("InvalidArgumentType", message, position);

    public static CypherException Composition(string message, SourcePosition position) => Of("InvalidClauseComposition", message, position);
}
