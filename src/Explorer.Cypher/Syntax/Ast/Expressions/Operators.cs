namespace Explorer.Cypher.Syntax.Ast;

internal enum UnaryOperator
{
    Not,
    Plus,
    Minus,
}

internal enum BinaryOperator
{
    Or,
    Xor,
    And,
    In,
    StartsWith,
    EndsWith,
    Contains,

    /// <summary><c>=~</c></summary>
    Matches,
    Add,
    Subtract,

    /// <summary><c>||</c></summary>
    Concatenate,
    Multiply,
    Divide,
    Modulo,
    Power,
}

internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
