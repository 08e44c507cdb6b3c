namespace Explorer.Content.Tests.Neo4j;

/// <summary>The tests that write to the shared Neo4j server take turns. Those that break a server start their own, and may run beside them.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection
{
    public const string Name = "Neo4j server";
}
