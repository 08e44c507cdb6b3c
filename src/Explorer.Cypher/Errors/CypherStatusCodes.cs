namespace Explorer.Cypher.Errors;

/// <summary>Neo4j's status codes for our error types.</summary>
internal static class CypherStatusCodes
{
    public static string Of(CypherException error) =>
        error.Type switch
        {
            CypherErrorType.NotSupported when error.Detail == "Administration" =>
                "Neo.ClientError.Statement.UnsupportedAdministrationCommand",
            CypherErrorType.SyntaxError or CypherErrorType.NotSupported => "Neo.ClientError.Statement.SyntaxError",
            CypherErrorType.Forbidden => "Neo.ClientError.Security.Forbidden",
            CypherErrorType.SemanticError => "Neo.ClientError.Statement.SemanticError",
            CypherErrorType.TypeError => "Neo.ClientError.Statement.TypeError",
            CypherErrorType.ArgumentError when error.Detail == "InvalidTokenName" => "Neo.ClientError.Schema.TokenNameError",
            CypherErrorType.ArgumentError when error.Detail == "IndexOptions" => "Neo.ClientError.General.InvalidArguments",
            CypherErrorType.ArgumentError when error.Detail == "RepeatedLabel" => "Neo.ClientError.Schema.RepeatedLabelInSchema",
            CypherErrorType.ArgumentError when error.Detail == "RepeatedProperty" =>
                "Neo.ClientError.Schema.RepeatedPropertyInCompositeSchema",
            CypherErrorType.ArgumentError => "Neo.ClientError.Statement.ArgumentError",
            CypherErrorType.ArithmeticError => "Neo.ClientError.Statement.ArithmeticError",
            CypherErrorType.EntityNotFound when error.Detail == "DatabaseNotFound" => "Neo.ClientError.Database.DatabaseNotFound",
            CypherErrorType.EntityNotFound => "Neo.ClientError.Statement.EntityNotFound",
            CypherErrorType.PropertyNotFound => "Neo.ClientError.Statement.PropertyNotFound",
            CypherErrorType.ParameterMissing => "Neo.ClientError.Statement.ParameterMissing",
            // Neo4j files a node that still has relationships under the constraints that a write breaks.
            CypherErrorType.ConstraintVerificationFailed when error.Detail == "DeleteConnectedNode" =>
                "Neo.ClientError.Schema.ConstraintValidationFailed",
            CypherErrorType.ConstraintVerificationFailed when error.Detail == "ConstraintCreationFailed" =>
                "Neo.DatabaseError.Schema.ConstraintCreationFailed",
            CypherErrorType.ConstraintVerificationFailed => "Neo.ClientError.Schema.ConstraintVerificationFailed",
            CypherErrorType.ConstraintValidationFailed => "Neo.ClientError.Schema.ConstraintValidationFailed",
            CypherErrorType.ProcedureError => error.Detail switch
            {
                "ProcedureNotFound" => "Neo.ClientError.Procedure.ProcedureNotFound",
                "TokenName" => "Neo.ClientError.Schema.TokenNameError",
                "IndexNotFound" => "Neo.ClientError.Schema.IndexNotFound",
                _ => "Neo.ClientError.Procedure.ProcedureCallFailed",
            },
            CypherErrorType.SchemaRuleAlreadyExists => error.Detail switch
            {
                "IndexNameTaken" => "Neo.ClientError.Schema.IndexWithNameAlreadyExists",
                "ConstraintNameTaken" => "Neo.ClientError.Schema.ConstraintWithNameAlreadyExists",
                "IndexExists" => "Neo.ClientError.Schema.IndexAlreadyExists",
                "ConstraintExists" => "Neo.ClientError.Schema.ConstraintAlreadyExists",
                "OwnedByConstraint" => "Neo.DatabaseError.Schema.IndexDropFailed",
                _ => "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists",
            },
            CypherErrorType.SchemaRuleNotFound => error.Detail == "ConstraintNotFound"
                ? "Neo.DatabaseError.Schema.ConstraintDropFailed"
                : "Neo.DatabaseError.Schema.IndexDropFailed",
            CypherErrorType.AccessMode when error.Detail == "ImplicitTransactionNeeded" =>
                "Neo.DatabaseError.Transaction.TransactionStartFailed",
            CypherErrorType.AccessMode => "Neo.ClientError.Statement.AccessMode",
            CypherErrorType.LimitExceeded => error.Detail switch
            {
                "Time" => "Neo.ClientError.Transaction.TransactionTimedOut",
                "Depth" => "Neo.TransientError.General.StackOverFlowError",
                "SharedMemory" => "Neo.TransientError.General.OutOfMemoryError",
                "Memory" => "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
                _ => "Neo.ClientError.Transaction.TransactionTerminated",
            },
            CypherErrorType.Cancelled => "Neo.ClientError.Transaction.TransactionTerminated",
            CypherErrorType.ExternalResourceFailed when error.Detail == "BrokenFile" => "Neo.DatabaseError.Statement.ExecutionFailed",
            CypherErrorType.ExternalResourceFailed => "Neo.ClientError.Statement.ExternalResourceFailed",
            _ => "Neo.DatabaseError.General.UnknownError",
        };
}
