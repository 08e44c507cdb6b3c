using System.Net;

namespace Explorer.Server.Limits;

/// <summary>Who asks, as far as limits go: the number in the visitor's cookie where there is a class code, else the address.</summary>
internal static class Visitor
{
    private static readonly object Key = new();

    /// <summary>Remembers the number of the visitor.</summary>
    public static void Set(HttpContext context, string number) => context.Items[Key] = number;

    /// <summary>Who asks.</summary>
    public static string Of(HttpContext context) =>
        context.Items[Key] as string ?? (context.Connection.RemoteIpAddress ?? IPAddress.None).ToString();
}
