using System.Security.Cryptography;
using System.Text;
using Explorer.Server.Options;

namespace Explorer.Server.Class;

/// <summary>What whoever leads the class from another machine has to know; a new one for each start.</summary>
internal sealed class LeaderKey
{
    private const int Parts = 3;

    /// <summary>The key.</summary>
    public string Text { get; } = string.Join('-', Enumerable.Range(0, Parts).Select(_ => CodeText.Draw(4)));

    /// <summary>Whether a text is it; takes the same time for every answer.</summary>
    public bool Is(string given) => CryptographicOperations.FixedTimeEquals(Hash(given), Hash(Text));

    private static byte[] Hash(string given) => SHA256.HashData(Encoding.UTF8.GetBytes(CodeText.Plain(given)));
}
