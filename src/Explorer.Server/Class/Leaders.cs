using System.Net;
using Explorer.Server.Access;
using Explorer.Server.Options;
using Explorer.Server.Page;

namespace Explorer.Server.Class;

/// <summary>Who may lead the class: a page that is opened on this machine itself, or one that brings the leader's key.</summary>
internal sealed class Leaders(LeaderKey key)
{
    // By these a proxy says that it passes on what another has asked, and by those our own reading of them leaves a trace.
    private static readonly string[] Passed =
    [
        "X-Forwarded",
        "X-Original-",
        "X-Real-",
        "X-Client-",
        "X-Cluster-",
        "Forwarded",
        "Via",
        "CF-",
        "Cdn-Loop",
        "True-Client-",
    ];

    private readonly WrongTries _tries = new();

    /// <summary>
    /// Whether a request comes from a page that is opened on this machine, under a name that only this machine has, and through no proxy. One that keeps silent about itself
    /// asks under our name, but the browser still says where its page is from; and some speak a version of HTTP that no browser does.
    /// </summary>
    public static bool IsHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)
        && Exposure.IsOfThisMachine(context.Request.Host.Host)
        && context.Request.Headers.Origin.All(IsOfThisMachine)
        && !HttpProtocol.IsHttp10(context.Request.Protocol)
        && !context.Request.Headers.Keys.Any(name => Passed.Any(word => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Why a page may not lead; null if it may.</summary>
    /// <param name="context">Its request.</param>
    /// <param name="isSocket">Whether it is one for a WebSocket, with which browsers always say where their page is from.</param>
    /// <param name="given">The key that it brings along.</param>
    public string? Refuse(HttpContext context, bool isSocket, string? given)
    {
        if (string.IsNullOrWhiteSpace(given))
        {
            return isSocket && IsHere(context) ? null : SpokenWords.NeedsKey;
        }
        var address = context.Connection.RemoteIpAddress;
        if (_tries.AreOver(address))
        {
            return SpokenWords.WrongTooOften;
        }
        if (key.Is(given))
        {
            return null;
        }
        _tries.Add(address);
        return SpokenWords.WrongKey;
    }

    private static bool IsOfThisMachine(string? origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var site) && Exposure.IsOfThisMachine(site.Host);
}
