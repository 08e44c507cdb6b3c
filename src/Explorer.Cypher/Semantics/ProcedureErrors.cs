using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>What can be wrong with the call of a procedure.</summary>
internal static class ProcedureErrors
{
    public static CypherException NotFound(CallProcedureClause call, IProcedureSignatures procedures) =>
        new(
            CypherErrorType.ProcedureError,
            CypherPhase.CompileTime,
            "ProcedureNotFound",
            $"There is no procedure {call.Name}{NameSuggestion.Hint(call.Name, procedures.Names)}",
            call.Position.Line,
            call.Position.Column
        );

    public static CypherException ImplicitArguments(CallProcedureClause call, ProcedureSignature procedure) =>
        BindingErrors.Of(
            "InvalidArgumentPassingMode",
            procedure.Inputs.Any(i => i.Default is null)
                ? $"Only a CALL that stands alone takes its arguments from the parameters; write them: CALL {call.Name}(...)."
                : $"Only a CALL that stands alone goes without parentheses; write CALL {call.Name}().",
            call.Position
        );

    public static CypherException NothingYielded(CallProcedureClause call, ProcedureSignature procedure) =>
        BindingErrors.Of(
            "UndefinedVariable",
            $"Inside a query, name what {procedure.Name}() is to give: CALL {procedure.Name}(...) YIELD {string.Join(", ", procedure.Outputs.Select(o => o.Name))}.",
            call.Position
        );

    public static CypherException UnknownOutput(YieldItem item, ProcedureSignature procedure) =>
        BindingErrors.Of(
            "UndefinedVariable",
            procedure.Outputs.Count == 0
                ? $"{procedure.Name}() yields nothing; leave YIELD out."
                : $"{procedure.Name}() yields {string.Join(", ", procedure.Outputs.Select(o => $"`{o.Name}`"))}, but no `{item.Field}`"
                    + NameSuggestion.Hint(item.Field, procedure.Outputs.Select(o => o.Name)),
            item.Position
        );

    public static CypherException WrongArity(CallProcedureClause call, ProcedureSignature procedure) =>
        BindingErrors.Of(
            "InvalidNumberOfArguments",
            $"{procedure.Name} takes {procedure.Inputs.Count} arguments ({string.Join(", ", procedure.Inputs.Select(i => i.Name))}), "
                + $"but {call.Arguments!.Count} are given.",
            call.Position
        );

    public static void CheckArgument(ProcedureSignature procedure, ProcedureField input, StaticType type, SourcePosition position)
    {
        var fits = type switch
        {
            StaticType.Any or StaticType.Null => true,
            StaticType.Integer => input.Type is "INTEGER" or "NUMBER" or "FLOAT" or "ANY",
            StaticType.Float => input.Type is "FLOAT" or "NUMBER" or "ANY",
            StaticType.String => input.Type is "STRING" or "ANY",
            StaticType.Boolean => input.Type is "BOOLEAN" or "ANY",
            StaticType.Map => input.Type is "MAP" or "ANY",
            StaticType.Node => input.Type is "NODE" or "MAP" or "ANY",
            StaticType.Relationship => input.Type is "RELATIONSHIP" or "MAP" or "ANY",
            StaticType.List or StaticType.NodeList or StaticType.RelationshipList => input.Type.StartsWith("LIST", StringComparison.Ordinal)
                || input.Type == "ANY",
            _ => true,
        };
        if (!fits)
        {
            throw BindingErrors.InvalidType(
                $"{procedure.Name} takes {input.Type} as `{input.Name}`, but this is {type.Describe()}.",
                position
            );
        }
    }
}
