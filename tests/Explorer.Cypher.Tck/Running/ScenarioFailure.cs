namespace Explorer.Cypher.Tck.Running;

/// <summary>A scenario does not hold; the message says why.</summary>
internal sealed class ScenarioFailure(string message) : Exception(message);
