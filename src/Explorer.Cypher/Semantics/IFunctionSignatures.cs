namespace Explorer.Cypher.Semantics;

/// <summary>The functions that expressions may call.</summary>
internal interface IFunctionSignatures
{
    /// <summary>The signature of a function, or null; names are not case-sensitive and carry their namespace.</summary>
    FunctionSignature? Find(string name);

    /// <summary>All names, for hints.</summary>
    IEnumerable<string> Names { get; }
}

/// <summary>What semantics needs to know of a function.</summary>
/// <param name="Name">The canonical spelling.</param>
/// <param name="Maximum">The largest number of arguments; <see cref="int.MaxValue"/> for any number.</param>
internal sealed record FunctionSignature(string Name, int Minimum, int Maximum, bool IsAggregate)
{
    /// <summary>The type of the result where it is always the same.</summary>
    public StaticType Result { get; init; } = StaticType.Any;

    /// <summary>For each argument the types that it may have; empty for one of which the text cannot tell.</summary>
    public IReadOnlyList<IReadOnlyList<StaticType>> Arguments { get; init; } = [];

    /// <summary>false for functions that may give another value each time: rand, randomUUID, timestamp.</summary>
    public bool IsDeterministic { get; init; } = true;
}
