using System.Security.Cryptography;
using System.Text;
using Explorer.Server.Hosting;
using Explorer.Server.Options;

namespace Explorer.Server.QueryApi;

/// <summary>
/// What a request has to bring along to be allowed to write. A page gets it from its own origin, which pages of other sites cannot ask; programs are told it where the
/// server was started.
/// </summary>
internal sealed class WriteToken(ServerOptions options)
{
    /// <summary>The header in which it may be sent.</summary>
    public const string Header = "X-Explorer-Write-Token";

    private const int Bytes = 16;

    /// <summary>The token.</summary>
    public string Text { get; } = options.WriteToken ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Whether a text is it; takes the same time for every answer. Never on a server that only reads.</summary>
    public bool Is(string given) =>
        options.AllowWrites & CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(Text));

    /// <summary>Whether a request may write.</summary>
    public bool Allows(HttpRequest request) => options.AllowWrites && Credentials.Of(request, Header).Any(Is);
}
