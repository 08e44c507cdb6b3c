namespace Explorer.Server.Tests.QueryApi;

/// <summary>There is one Neo4j server for all tests, so they use it one after another.</summary>
[CollectionDefinition("Neo4j server")]
public sealed class Neo4jServerCollection;
