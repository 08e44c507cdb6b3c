namespace Explorer.Connections.Tests.Neo4j;

/// <summary>The tests that share the one server take turns.</summary>
[CollectionDefinition("Neo4j server")]
public sealed class Neo4jServerCollection : ICollectionFixture<Neo4jServer>;
