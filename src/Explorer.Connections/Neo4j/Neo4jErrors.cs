using System.Globalization;
using System.Text.RegularExpressions;

namespace Explorer.Connections.Neo4j;

/// <summary>Turns what a server reports, and what happens on the way to it, into the one exception that users of a connection see.</summary>
internal static partial class Neo4jErrors
{
    /// <summary>An error that the server reports.</summary>
    /// <param name="target">The server.</param>
    /// <param name="code">Its status code.</param>
    /// <param name="message">Its words, perhaps with the place in the text.</param>
    /// <param name="inner">The exception that carried them, if one did.</param>
    public static GraphException Of(Neo4jTarget target, string code, string message, Exception? inner = null) =>
        code switch
        {
            GraphStatusCodes.Unauthorized => Refused(target, inner),
            GraphStatusCodes.DatabaseNotFound => new GraphException(
                code,
                $"{target.Server.GetLeftPart(UriPartial.Authority)} has no database \"{target.DatabaseName}\". "
                    + $"Write its name behind the host, as in {target.Server.Scheme}://HOST:{target.Server.Port}/neo4j, or into NEO4J_DATABASE.",
                inner
            ),
            "Neo.ClientError.Request.Invalid" when message.StartsWith("Transaction with Id", StringComparison.Ordinal) =>
                new GraphException(
                    GraphStatusCodes.TransactionClosed,
                    "The server does not know the transaction any more: it took too long, or the server was started anew. Begin another one.",
                    inner
                ),
            "Neo.DatabaseError.Transaction.TransactionLogError" => Broken(target, code, inner),
            "Neo.DatabaseError.Transaction.TransactionStartFailed"
                when message.Contains("needs to be restarted", StringComparison.Ordinal) => Broken(target, code, inner),
            _ => WithPlace(code, message, inner),
        };

    /// <summary>User name or password are missing or wrong.</summary>
    public static GraphException Refused(Neo4jTarget target, Exception? inner = null) =>
        new(
            GraphStatusCodes.Unauthorized,
            target.Login.IsNobody
                ? $"{target.Address} asks for a user name and a password. Set NEO4J_USERNAME and NEO4J_PASSWORD."
                : $"{target.Address} refuses this user name or password. Check NEO4J_USERNAME and NEO4J_PASSWORD, or what the address says.",
            inner
        );

    /// <summary>The server could not write what it had to, and takes nothing more until it is started anew.</summary>
    private static GraphException Broken(Neo4jTarget target, string code, Exception? inner) =>
        new(
            code,
            $"{target.Address} cannot write any more: its disk is full, or broken. What was committed is safe. Make room there, start it anew, and try again.",
            inner
        );

    /// <summary>The server's name leads nowhere.</summary>
    public static GraphException NoHost(Neo4jTarget target, Exception inner) =>
        new(
            GraphStatusCodes.InvalidAddress,
            $"There is no host \"{target.Server.Host}\", or its name cannot be looked up just now. Check the address {target.Address}.",
            inner
        );

    /// <summary>Nobody listens at the server's port.</summary>
    /// <param name="protocol">What the port should speak: HTTP or Bolt.</param>
    public static GraphException NothingAnswers(Neo4jTarget target, string protocol, Exception inner) =>
        new(
            GraphStatusCodes.ServerUnavailable,
            $"Nothing answers at {target.Address}. Is Neo4j running there, and is port {target.Server.Port} its {protocol} port?",
            inner
        );

    /// <summary>The server's certificate is of nobody whom this machine knows.</summary>
    /// <param name="remedy">What else may be done than to trust its issuer.</param>
    public static GraphException Untrusted(Neo4jTarget target, string remedy, Exception inner) =>
        new(
            GraphStatusCodes.InvalidAddress,
            $"The certificate of {target.Address} is not trusted by this machine. Add its issuer to the trusted ones, {remedy}.",
            inner
        );

    /// <summary>The server has said nothing for too long.</summary>
    public static GraphException Silent(Neo4jTarget target, TimeSpan longest, Exception inner) =>
        new(
            GraphStatusCodes.TimedOut,
            $"{target.Address} has said nothing for {longest.TotalSeconds:0.#} seconds, so it was given up.",
            inner
        );

    /// <summary>The transaction is over.</summary>
    public static GraphException TransactionEnded() =>
        new(GraphStatusCodes.TransactionClosed, "The transaction has ended. Begin another one.");

    /// <summary>The transaction is broken.</summary>
    public static GraphException TransactionFailed() =>
        new(GraphStatusCodes.TransactionClosed, "A statement of this transaction failed, so it can only be rolled back.");

    private static GraphException WithPlace(string code, string message, Exception? inner)
    {
        var place = Position().Match(message);
        return new GraphException(code, place.Success ? message[..place.Index].TrimEnd() : message, inner)
        {
            Line = place.Success ? int.Parse(place.Groups["line"].ValueSpan, CultureInfo.InvariantCulture) : null,
            Column = place.Success ? int.Parse(place.Groups["column"].ValueSpan, CultureInfo.InvariantCulture) : null,
        };
    }

    // Line 0 is no place: it stands for the whole text. Behind the place the server repeats the line of the text; who asked has it.
    [GeneratedRegex(
        @"\(line (?<line>[1-9]\d*), column (?<column>[1-9]\d*) \(offset: \d+\)\)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Position();
}
