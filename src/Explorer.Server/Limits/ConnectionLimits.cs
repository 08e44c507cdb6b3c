using Explorer.Server.Options;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Explorer.Server.Limits;

/// <summary>What one connection may use before any of our code sees a request, and how slow a client may be.</summary>
internal static class ConnectionLimits
{
    private const int Connections = 2000;
    private const int Sockets = 500; // twice as many as a class may have devices, and some
    private const int BytesPerSecond = 240;
    private const int RoomToTell = 64 << 10; // beyond the largest body: what is only a little too large is refused in our own words

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ForHeaders = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(60);

    /// <summary>Sets them.</summary>
    public static void Set(KestrelServerLimits limits, ServerOptions options)
    {
        limits.MaxConcurrentConnections = Connections;
        limits.MaxConcurrentUpgradedConnections = Sockets;
        limits.MaxRequestBodySize = options.Limits.BodyBytes + RoomToTell;
        limits.RequestHeadersTimeout = ForHeaders;
        limits.KeepAliveTimeout = Idle;
        limits.MinRequestBodyDataRate = new MinDataRate(BytesPerSecond, Grace);
        limits.MinResponseDataRate = new MinDataRate(BytesPerSecond, Grace);
    }
}
