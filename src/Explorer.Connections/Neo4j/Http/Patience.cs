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
            throw new GraphException(
                StatusCodes.TimedOut,
                $"{target.Address} has said nothing for {longest.TotalSeconds:0.#} seconds, so it was given up.",
                late
            );
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
            HttpRequestError.NameResolutionError => new GraphException(
                StatusCodes.InvalidAddress,
                $"There is no host \"{target.Server.Host}\", or its name cannot be looked up just now. Check the address {target.Address}.",
                failure
            ),
            HttpRequestError.ConnectionError => new GraphException(
                StatusCodes.ServerUnavailable,
                $"Nothing answers at {target.Address}. Is Neo4j running there, and is port {target.Server.Port} its HTTP port?",
                failure
            ),
            HttpRequestError.SecureConnectionError => new GraphException(StatusCodes.InvalidAddress, OfTls(failure), failure),
            HttpRequestError.InvalidResponse => new GraphException(
                StatusCodes.InvalidAddress,
                $"What answers at {target.Address} does not speak HTTP. Neo4j does so on port 7474, and on 7473 with https://.",
                failure
            ),
            _ => BrokenOff(failure),
        };

    private string OfTls(HttpRequestException failure) =>
        failure.InnerException is AuthenticationException refused && refused.Message.Contains("certificate", StringComparison.Ordinal)
            ? $"The certificate of {target.Address} is not trusted by this machine. Add its issuer to the trusted ones, or point SSL_CERT_FILE to it."
            : $"{target.Address} does not speak TLS. Write http:// instead of https://, or the port of HTTPS (7473).";

    private GraphException BrokenOff(Exception failure) =>
        new(
            StatusCodes.ServerUnavailable,
            $"{target.Address} ended the connection in the middle of an answer. Is it being stopped, or does it ask for https:// on this port?",
            failure
        );
}
