using System.Globalization;

namespace Explorer.Cypher.Expressions;

/// <summary>What a statement can ask about itself and about where it runs.</summary>
/// <param name="number">Which of the statements of the engine it is.</param>
/// <param name="text">Its text.</param>
/// <param name="database">Where it runs; found out when it is asked for, which is seldom.</param>
public sealed class RunFacts(long number, string text, Lazy<DatabaseFacts> database)
{
    /// <summary>The name of its transaction.</summary>
    public string TransactionId => string.Create(CultureInfo.InvariantCulture, $"{Database.Name}-transaction-{number}");

    /// <summary>Its own name.</summary>
    public string QueryId => string.Create(CultureInfo.InvariantCulture, $"query-{number}");

    /// <summary>Its text.</summary>
    public string Text => text;

    /// <summary>Where it runs.</summary>
    public DatabaseFacts Database => database.Value;
}

/// <summary>What there is to know of the one database of an engine.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Id">What tells it from others, as long as it is open.</param>
/// <param name="Opened">When it was opened.</param>
/// <param name="IsReadOnly">Whether every statement only reads.</param>
/// <param name="Settings">How it works.</param>
public sealed record DatabaseFacts(string Name, string Id, DateTimeOffset Opened, bool IsReadOnly, IReadOnlyList<SettingFacts> Settings);

/// <summary>A setting.</summary>
/// <param name="Name">Its name, as Neo4j has it.</param>
/// <param name="Value">What it is.</param>
/// <param name="Default">What it is where nothing was asked for.</param>
/// <param name="Description">What it does.</param>
public sealed record SettingFacts(string Name, string Value, string Default, string Description);
