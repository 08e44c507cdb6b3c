namespace Explorer.Cypher.Expressions;

/// <summary>What a statement can ask about itself and about where it runs.</summary>
/// <param name="TransactionId">The name of its transaction.</param>
/// <param name="QueryId">Its own name.</param>
/// <param name="Text">Its text.</param>
/// <param name="Database">Where it runs.</param>
public sealed record RunFacts(string TransactionId, string QueryId, string Text, DatabaseFacts Database);

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
