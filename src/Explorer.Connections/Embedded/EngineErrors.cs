using Explorer.Cypher.Errors;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Connections.Embedded;

/// <summary>What goes wrong inside the engine and the graph, in the one exception that users of a connection see.</summary>
internal static class EngineErrors
{
    /// <summary>The failure as a <see cref="GraphException"/>, or as a cancellation; null if it is not about the statement or the graph.</summary>
    public static Exception? Translate(Exception failure) =>
        failure switch
        {
            GraphException known => known,
            CypherException { Type: CypherErrorType.Cancelled } stopped => new OperationCanceledException(stopped.Message, stopped),
            CypherException wrong => new GraphException(CodeOf(wrong), wrong.Message, wrong)
            {
                Line = wrong.Line > 0 ? wrong.Line : null,
                Column = wrong.Column > 0 ? wrong.Column : null,
            },
            ConstraintViolationException broken => new GraphException(
                "Neo.ClientError.Schema.ConstraintValidationFailed",
                broken.Message,
                broken
            ),
            DanglingRelationshipsException dangling => new GraphException(
                "Neo.ClientError.Schema.ConstraintValidationFailed",
                dangling.Message + ". Delete them first, or use DETACH DELETE.",
                dangling
            ),
            DeletedEntityException deleted => new GraphException("Neo.ClientError.Statement.EntityNotFound", deleted.Message, deleted),
            _ => null,
        };

    /// <summary>A node that keeps its relationships is for the conformance kit a verification that failed, for Neo4j a validation.</summary>
    private static string CodeOf(CypherException wrong) =>
        wrong.Detail == "DeleteConnectedNode" ? "Neo.ClientError.Schema.ConstraintValidationFailed" : wrong.StatusCode;
}
