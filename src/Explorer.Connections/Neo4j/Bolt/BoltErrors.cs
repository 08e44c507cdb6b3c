using System.Net.Sockets;
using global::Neo4j.Driver;
using TlsException = System.Security.Authentication.AuthenticationException;

namespace Explorer.Connections.Neo4j.Bolt;

/// <summary>Turns the driver's exceptions into the one that users of a connection see.</summary>
internal static class BoltErrors
{
    /// <summary>Whether the driver gave up on a cluster without saying why.</summary>
    public static bool IsUnexplained(Exception failure) => failure is ServiceUnavailableException { InnerException: null };

    public static GraphException Of(Neo4jTarget target, Exception failure) =>
        failure switch
        {
            GraphException known => known,
            // A transaction's later steps repeat its first failure.
            TransactionTerminatedException { InnerException: { } first } => Of(target, first),
            Neo4jException { Code: { Length: > 0 } code } reported => Neo4jErrors.Of(target, code, reported.Message, reported),
            NotSupportedException or ProtocolException => NotBolt(target, failure),
            ArgumentException => SameColumns(target, failure),
            FormatException => Unreadable(target, failure),
            _ => OfNetwork(target, failure, [.. Causes(failure)]),
        };

    private static GraphException OfNetwork(Neo4jTarget target, Exception failure, IReadOnlyList<Exception> causes)
    {
        var tls = target.Server.Scheme.Contains('+', StringComparison.Ordinal);
        if (causes.OfType<SocketException>().FirstOrDefault() is { } socket)
            return
                socket.SocketErrorCode is SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain or SocketError.NoRecovery
                ? Neo4jErrors.NoHost(target, failure)
                : OfSocket(target, socket, failure);
        if (causes.OfType<TlsException>().Any(cause => cause.Message.Contains("certificate", StringComparison.Ordinal)))
            return Neo4jErrors.Untrusted(
                target,
                $"point SSL_CERT_FILE to it, or write {Scheme(target)}+ssc:// to take it as it is",
                failure
            );
        if (tls && failure.Message.Contains("encrypted", StringComparison.Ordinal))
            return new GraphException(
                GraphStatusCodes.InvalidAddress,
                $"{target.Address} does not speak TLS. Write {Scheme(target)}:// instead of {target.Server.Scheme}://.",
                failure
            );
        if (causes.Any(cause => cause is OperationCanceledException or TimeoutException))
            return Neo4jErrors.NothingAnswers(target, "Bolt", failure);
        return causes.Any(cause => cause is ServiceUnavailableException or SessionExpiredException or IOException)
            ? BrokenOff(target, failure)
            : Unreadable(target, failure);
    }

    private static GraphException OfSocket(Neo4jTarget target, SocketException socket, Exception failure) =>
        socket.SocketErrorCode is SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown
            ? BrokenOff(target, failure)
            : Neo4jErrors.NothingAnswers(target, "Bolt", failure);

    private static GraphException BrokenOff(Neo4jTarget target, Exception failure) =>
        new(
            GraphStatusCodes.ServerUnavailable,
            $"{target.Address} ended the connection. Is it being stopped, or does it ask for TLS ({Scheme(target)}+s://) on this port?",
            failure
        );

    private static GraphException NotBolt(Neo4jTarget target, Exception failure) =>
        new(
            GraphStatusCodes.InvalidAddress,
            $"What answers at {target.Address} does not speak Bolt. Neo4j does so on port 7687; its HTTP port wants an address that begins with http://.",
            failure
        );

    // The driver keeps the columns in a table that does not mind case; it is the one thing in an answer that it stumbles over.
    private static GraphException SameColumns(Neo4jTarget target, Exception failure) =>
        new(
            GraphStatusCodes.UnreadableAnswer,
            $"The Neo4j driver cannot read columns whose names differ in case only. Give one of them another name, or use the HTTP address of {target.Address}.",
            failure
        );

    private static GraphException Unreadable(Neo4jTarget target, Exception failure) =>
        new(GraphStatusCodes.UnreadableAnswer, $"{target.Address} sent an answer that cannot be read: {failure.Message}", failure);

    private static string Scheme(Neo4jTarget target) => target.Server.Scheme.Split('+')[0];

    private static IEnumerable<Exception> Causes(Exception failure)
    {
        yield return failure;
        var inner = failure is AggregateException several ? several.InnerExceptions.AsEnumerable() : [failure.InnerException!];
        foreach (var cause in inner.OfType<Exception>().SelectMany(Causes))
            yield return cause;
    }
}
