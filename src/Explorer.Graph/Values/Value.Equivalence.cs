namespace Explorer.Graph.Values;

/// <content>Equivalence: the equality of DISTINCT, grouping and keys.</content>
public readonly partial struct Value
{
    /// <summary>Whether two values are equivalent.</summary>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>Whether two values are not equivalent.</summary>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Value other) =>
        ReferenceEquals(_content, other._content) && !ReferenceEquals(_content, BitsTag.Float)
            ? _bits == other._bits
            : ValueEquivalence.AreEquivalent(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquivalence.Hash(this);

    /// <summary>The value as cypher-shell prints it: <c>"text"</c>, <c>1.0</c>, <c>[1, NULL]</c>, <c>(:Person {name: "Zinoviev"})</c>.</summary>
    public override string ToString() => ValuePrinter.Print(this);

    /// <summary>The same text, cut to so many characters: for messages, which must not grow with a long list.</summary>
    public string ToString(int most) => ValuePrinter.Print(this, most);
}
