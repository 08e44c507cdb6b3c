namespace Explorer.Differential.Tests;

/// <summary>All tests share the pair of engines and take turns.</summary>
[CollectionDefinition(Name)]
public sealed class EnginesCollection : ICollectionFixture<EnginePair>
{
    public const string Name = "The two engines";
}
