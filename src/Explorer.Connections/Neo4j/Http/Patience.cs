using System.Security.Authentication;

namespace Explorer.Connections.Neo4j.Http;

/// <summary>Waits for a server, but not for ever, and says what went wrong on the way.</summary>
/// <param name="target">The server.</param>
/// <param name="longest">How long it may stay silent.</param>
/// <param name="clock">The clock of that.</param>
internal sealed class Patience(HttpTarget target, TimeSpan longest, TimeProvider clock) : IDisposable
{
    private readonly CancellationTokenSource _silence = new(Timeout.InfiniteTimeSpan, clock);

    /// <summary>One step that ends when the server says something.</summary>
    /// <exception cref="GraphException">It did not, or it cannot be reached.</exception>
    public async ValueTask<T> WaitAsync<T>(Func<CancellationToken, ValueTask<T>> step, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_silence.Token, cancellationToken);
        _silence.CancelAfter(longest);
        try
        {
            return await step(either.Token);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw Neo4jErrors.Silent(target.Target, longest, late);
        }
        catch (HttpRequestException failure)
        {
            throw OfNetwork(failure);
        }
        catch (IOException failure)
        {
            throw BrokenOff(failure);
        }
        finally
        {
            _silence.CancelAfter(Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => _silence.Dispose();

    private GraphException OfNetwork(HttpRequestException failure) =>
        failure.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => Neo4jErrors.NoHost(target.Target, failure),
            HttpRequestError.ConnectionError => Neo4jErrors.NothingAnswers(target.Target, "HTTP", failure),
            HttpRequestError.SecureConnectionError => OfTls(failure),
            HttpRequestError.InvalidResponse => new GraphException(
                GraphStatusCodes.InvalidAddress,
                $"What answers at {target.Address} does not speak HTTP. Neo4j does so on port 7474, and on 7473 with https://.",
                failure
            ),
            _ => BrokenOff(failure),
        };

    private GraphException OfTls(HttpRequestException failure) =>
        failure.InnerException is AuthenticationException refused && refused.Message.Contains("certificate", StringComparison.Ordinal)
            ? Neo4jErrors.Untrusted(target.Target, "or point SSL_CERT_FILE to it", failure)
            : new GraphException(
                GraphStatusCodes.InvalidAddress,
                $"{target.Address} does not speak TLS. Write http:// instead of https://, or the port of HTTPS (7473).",
                failure
            );

    private GraphException BrokenOff(Exception failure) =>
        new(
            GraphStatusCodes.ServerUnavailable,
            $"{target.Address} ended the connection in the middle of an answer. Is it being stopped, or does it ask for https:// on this port?",
            failure
        );
}
