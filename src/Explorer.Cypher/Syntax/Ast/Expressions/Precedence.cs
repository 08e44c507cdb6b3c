namespace Explorer.Cypher.Syntax.Ast;

/// <summary>The ladder of operators, weakest first.</summary>
internal static class Precedence
{
    public const int Or = 1;
    public const int Xor = 2;
    public const int And = 3;
    public const int Not = 4;
    public const int Comparison = 5;

    /// <summary>IN, STARTS WITH, IS NULL and the like.</summary>
    public const int Predicate = 6;
    public const int Additive = 7;
    public const int Multiplicative = 8;
    public const int Power = 9;
    public const int Sign = 10;

    /// <summary>Property access, indexing, label predicates.</summary>
    public const int Postfix = 11;
    public const int Atom = 12;
}
