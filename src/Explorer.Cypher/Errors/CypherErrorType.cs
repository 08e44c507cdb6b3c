namespace Explorer.Cypher.Errors;

/// <summary>What kind of mistake it was, in the words of the openCypher conformance kit and of Neo4j.</summary>
public enum CypherErrorType
{
    /// <summary>The statement is not for who sent it.</summary>
    Forbidden,

    /// <summary>The text is no valid statement.</summary>
    SyntaxError,

    /// <summary>The statement is well formed but cannot be carried out on these values.</summary>
    SemanticError,

    /// <summary>A value has the wrong type.</summary>
    TypeError,

    /// <summary>A value has the right type but is out of range or otherwise unusable.</summary>
    ArgumentError,

    /// <summary>Division by zero, overflow.</summary>
    ArithmeticError,

    /// <summary>A node, relationship or property that was there is there no more.</summary>
    EntityNotFound,

    /// <summary>A property that must exist does not.</summary>
    PropertyNotFound,

    /// <summary>The statement uses a parameter that was not given.</summary>
    ParameterMissing,

    /// <summary>A constraint cannot be created, or a delete would leave relationships without a node.</summary>
    ConstraintVerificationFailed,

    /// <summary>A write breaks a constraint.</summary>
    ConstraintValidationFailed,

    /// <summary>A procedure is unknown or failed.</summary>
    ProcedureError,

    /// <summary>An index or constraint of that name or shape is there already.</summary>
    SchemaRuleAlreadyExists,

    /// <summary>An index or constraint is not there.</summary>
    SchemaRuleNotFound,

    /// <summary>A write in a read-only transaction or engine.</summary>
    AccessMode,

    /// <summary>The statement ran into a limit: time, rows, memory or depth.</summary>
    LimitExceeded,

    /// <summary>The caller cancelled the statement.</summary>
    Cancelled,

    /// <summary>A file or address cannot be read.</summary>
    ExternalResourceFailed,

    /// <summary>The language has it, this engine does not.</summary>
    NotSupported,
}
