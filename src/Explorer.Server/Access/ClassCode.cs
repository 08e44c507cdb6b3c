using System.Security.Cryptography;
using System.Text;
using Explorer.Server.Options;

namespace Explorer.Server.Access;

/// <summary>The class code, and the cookies of those who knew it. They are good for as long as the code is the same, and say nothing of it to who does not know it.</summary>
internal sealed class ClassCode(string code)
{
    private const int IdBytes = 9;

    private readonly byte[] _hash = Hash(code);
    private readonly byte[] _key = SHA256.HashData(Encoding.UTF8.GetBytes("Explorer class code\n" + CodeText.Plain(code)));

    /// <summary>Whether this is the code; takes the same time for every answer.</summary>
    public bool IsRight(string given) => CryptographicOperations.FixedTimeEquals(Hash(given), _hash);

    /// <summary>The cookie for a new visitor: a number of his own, and the proof that it is from here.</summary>
    public string NewCookie()
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        return $"{id}.{Proof(id)}";
    }

    /// <summary>The number of the visitor who brings a cookie; null if it is none of ours.</summary>
    public string? VisitorOf(string cookie)
    {
        var parts = cookie.Split('.');
        return
            parts.Length == 2
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Proof(parts[0])), Encoding.UTF8.GetBytes(parts[1]))
            ? parts[0]
            : null;
    }

    private string Proof(string id) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(id)));

    private static byte[] Hash(string given) => SHA256.HashData(Encoding.UTF8.GetBytes(CodeText.Plain(given)));
}
