using System.Globalization;
using Explorer.Cypher.Functions;
using Explorer.Cypher.Semantics;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Procedures;

/// <summary>Functions and procedures as SHOW prints them.</summary>
internal static class CatalogRows
{
    private const string Returns = ") :: ";

    /// <summary>The row of a function.</summary>
    public static Value[] Of(Function function)
    {
        var end = function.Signature.LastIndexOf(Returns, StringComparison.Ordinal);
        var inputs = function.Signature[(function.Signature.IndexOf('(', StringComparison.Ordinal) + 1)..end];
        return
        [
            function.Name,
            function.Category,
            function.Description,
            function.Signature,
            true,
            Value.List([.. inputs.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Argument)]),
            function.Signature[(end + Returns.Length)..],
            function.IsAggregate,
            Value.Null,
            Value.Null,
            false,
            Value.Null,
        ];
    }

    /// <summary>The row of a procedure.</summary>
    public static Value[] Of(Procedure procedure) =>
        [
            procedure.Signature.Name,
            procedure.Description,
            procedure.Signature.Writes ? "WRITE" : "READ",
            false,
            SignatureOf(procedure.Signature),
            Value.List([.. procedure.Signature.Inputs.Select(Described)]),
            Value.List([.. procedure.Signature.Outputs.Select(Described)]),
            false,
            Value.Null,
            Value.Null,
            false,
            Value.Null,
            Map(("deprecated", false)),
        ];

    /// <summary>How to call a procedure.</summary>
    public static string SignatureOf(ProcedureSignature signature)
    {
        var inputs = string.Join(", ", signature.Inputs.Select(Written));
        var outputs = string.Join(", ", signature.Outputs.Select(Written));
        return $"{signature.Name}({inputs})" + (outputs.Length == 0 ? "" : $" :: ({outputs})");
    }

    private static string Written(ProcedureField field) =>
        field.IsOptionalMap ? $"{field.Name} = {{}} :: {field.Type}"
        : field.Default is { } value ? string.Create(CultureInfo.InvariantCulture, $"{field.Name} = {value} :: {field.Type}")
        : $"{field.Name} :: {field.Type}";

    private static Value Described(ProcedureField field) =>
        Map(("name", field.Name), ("type", field.Type), ("description", Written(field)), ("isDeprecated", false));

    private static Value Argument(string written)
    {
        var (name, type) = written.Split(" :: ") is [var left, var right] ? (left.Split(" = ")[0], right) : (written, "ANY");
        return Map(("name", name), ("type", type), ("description", written), ("isDeprecated", false));
    }

    private static Value Map(params (string Key, Value Value)[] entries) =>
        Value.Map(entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal));
}
