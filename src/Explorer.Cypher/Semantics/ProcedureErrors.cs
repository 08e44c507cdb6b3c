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

    public static CypherException ImplicitArguments(CallProcedureClause call) =>
        BindingErrors.Of(
            "InvalidArgumentPassingMode",
            $"Only a CALL that stands alone takes its arguments from the parameters; write them: CALL {call.Name}(...).",
            call.Position
        );

    public static CypherException WrongArity(CallProcedureClause call, ProcedureSignature procedure) =>
        BindingErrors.Of(
            "InvalidNumberOfArguments",
            $"{procedure.Name} takes {procedure.Inputs.Count} arguments ({string.Join(", ", procedure.Inputs.Select(i => i.Name))}), "
                + $"but {call.Arguments!.Count} are given.",
            call.Position
        );

    public static CypherException UnknownOutput(ProcedureSignature procedure, YieldItem item)
    {
        var names = procedure.Outputs.Select(output => output.Name).ToList();
        var there = names.Count == 0 ? "yields nothing" : $"yields {string.Join(", ", names.Select(name => $"`{name}`"))}";
        var hint = NameSuggestion.Hint(item.Field, names);
        return BindingErrors.Of(
            "UndefinedVariable",
            $"Unknown procedure output: `{item.Field}`{hint} {procedure.Name} {there}.",
            item.Position
        );
    }

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
