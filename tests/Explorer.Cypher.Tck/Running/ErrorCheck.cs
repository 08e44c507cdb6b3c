using System.Text.RegularExpressions;
using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Tck.Running;

/// <summary>Compares an error with <c>a SyntaxError should be raised at compile time: UndefinedVariable</c>.</summary>
internal static partial class ErrorCheck
{
    public static bool TryCheck(QueryOutcome? outcome, string step)
    {
        var match = Wanted().Match(step);
        if (!match.Success)
        {
            return false;
        }
        var error = outcome?.Error ?? throw new ScenarioFailure($"expected {step}, but {outcome?.Rows.Count} rows came");
        var type = match.Groups["type"].Value;
        var phase = match.Groups["phase"].Value;
        var detail = match.Groups["detail"].Value;
        var fits = error.Type.ToString() == type && (phase == "any time" || phase == PhaseName(error.Phase));
        if (!fits || (detail != "*" && error.Detail != detail))
        {
            throw new ScenarioFailure(
                $"expected {step}, but came {error.Type} at {PhaseName(error.Phase)}: {error.Detail}: {error.Message}"
            );
        }
        return true;
    }

    private static string PhaseName(CypherPhase phase) => phase == CypherPhase.CompileTime ? "compile time" : "runtime";

    [GeneratedRegex("^an? (?<type>\\w+) should be raised at (?<phase>[a-z ]+): (?<detail>\\S+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Wanted();
}
