namespace Explorer.Cypher.Tck.Kit;

/// <summary>One scenario, outlines expanded.</summary>
/// <param name="Feature">The path of the feature file below the kit's folder, with slashes.</param>
/// <param name="Example">0, or the row of the outline from 1.</param>
internal sealed record Scenario(string Feature, string Name, int Example, IReadOnlyList<ScenarioStep> Steps)
{
    /// <summary>How the ledger names it.</summary>
    public string Key => Example == 0 ? $"{Feature} | {Name}" : $"{Feature} | {Name} | {Example}";
}

/// <summary>One step.</summary>
/// <param name="Text">Without Given, When, Then, And.</param>
/// <param name="Document">The text between triple quotes, or null.</param>
/// <param name="Rows">The table, cells as written; empty if none.</param>
internal sealed record ScenarioStep(string Text, string? Document, IReadOnlyList<IReadOnlyList<string>> Rows);
