using System.Text.RegularExpressions;
using Explorer.Cypher.Procedures;
using Explorer.Cypher.Semantics;
using Explorer.Cypher.Tck.Kit;
using Explorer.Cypher.Tck.Values;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Tck.Running;

/// <summary>A procedure whose answers are the rows of a table: those whose inputs equal the arguments.</summary>
internal static partial class TableProcedure
{
    public static Procedure Of(ScenarioStep step)
    {
        var match = Declaration().Match(step.Text);
        if (!match.Success)
        {
            throw new ScenarioFailure($"no procedure: {step.Text}");
        }
        var inputs = Fields(match.Groups["in"].Value);
        var outputs = Fields(match.Groups["out"].Value);
        var rows = step.Rows.Skip(1).Select(r => r.Select(c => EngineValues.ToValue(TableValueReader.Read(c))).ToArray()).ToArray();
        var signature = new ProcedureSignature(match.Groups["name"].Value, inputs, outputs);
        return new Procedure(signature, "A table of the conformance kit.", (_, arguments) => Answer(rows, arguments));
    }

    private static IEnumerable<IReadOnlyList<Value>> Answer(Value[][] rows, IReadOnlyList<Value> arguments) =>
        rows.Where(row => row.Take(arguments.Count).SequenceEqual(arguments)).Select(row => row.Skip(arguments.Count).ToArray());

    private static ProcedureField[] Fields(string text) =>
        text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(field => field.Split("::", StringSplitOptions.TrimEntries))
            .Select(parts => new ProcedureField(parts[0], parts[1].TrimEnd('?'), parts[1].EndsWith('?')))
            .ToArray();

    [GeneratedRegex(@"procedure (?<name>[\w.]+)\((?<in>[^)]*)\) :: \((?<out>[^)]*)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();
}
