using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Mistakes;

/// <summary>
/// Finds for a statement that was refused what was probably meant, and says it: what is wrong, where, and what to write. Asked only after a failure, so no good statement pays for it.
/// </summary>
internal static class Explanations
{
    // Beyond that a program wrote it, and reading it again takes time.
    private const int LongestExplained = 2_000;

    /// <summary>What is looked for whatever the parser says.</summary>
    private static readonly Func<Slip, CypherException?>[] OfAnyText =
    [
        ForeignCommands.Explain,
        SeveralStatements.Explain,
        OldForms.Explain,
        Quotes.Explain,
        DatesWithoutQuotes.Explain,
    ];

    /// <summary>What is looked for where the parser only knows what it waited for.</summary>
    private static readonly Func<Slip, CypherException?>[] OfUnexpected =
    [
        .. OfAnyText,
        DrawnTies.Explain,
        HalfConditions.Explain,
        OtherLanguages.Explain,
        ClausePlaces.Explain,
        BrokenNames.Explain,
        Repairs.Explain,
    ];

    /// <summary>The failure of the parser, in better words where there are any.</summary>
    public static CypherException Syntax(string text, CypherException error) =>
        Explain(text, error, IsGeneral(error.Message) ? OfUnexpected : OfAnyText);

    private static bool IsGeneral(string message) =>
        message.StartsWith("Unexpected ", StringComparison.Ordinal)
        || message.StartsWith("The statement ends too early", StringComparison.Ordinal);

    /// <summary>The failure of the binder, in better words where there are any.</summary>
    public static CypherException Meaning(string text, CypherException error) =>
        error.Detail switch
        {
            "UndefinedVariable" => Explain(text, error, [MissingNames.Explain]),
            "InvalidNumberOfArguments" => Explain(text, error, [OtherFunctions.ExplainCounts]),
            "UnknownFunction" => Explain(text, error, [OtherFunctions.Explain]),
            "ProcedureNotFound" => Explain(text, error, [OtherProcedures.Explain]),
            "InvalidClauseComposition" => Explain(text, error, [ClausePlaces.ExplainOrder]),
            "UnexpectedSyntax" => Explain(text, error, [OtherFunctions.ExplainPatterns]),
            "InvalidArgumentType" => Explain(text, error, [OtherFunctions.ExplainTypes]),
            _ => error,
        };

    private static CypherException Explain(string text, CypherException error, Func<Slip, CypherException?>[] rules)
    {
        if (text.Length > LongestExplained || error.Line == 0 || error.Message.Contains("nested too deeply", StringComparison.Ordinal))
        {
            return error;
        }
        var slip = new Slip(text, error);
        foreach (var rule in rules)
        {
            CompileWatch.Look();
            if (rule(slip) is { } better)
            {
                return better;
            }
        }
        return error;
    }
}
