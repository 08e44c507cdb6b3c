namespace Explorer.Connections.Tests.Neo4j.Http;

/// <summary>The tests that share the one server take turns.</summary>
[CollectionDefinition("Neo4j server")]
public sealed class Neo4jServerCollection;
