namespace Explorer.Loader.Tests.Neo4j;

/// <summary>The tests that use a Neo4j server take turns.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection
{
    public const string Name = "Neo4j server";
}
