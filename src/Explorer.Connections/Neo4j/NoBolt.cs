namespace Explorer.Connections.Neo4j;

/// <summary>What a build without the driver says to a Bolt address.</summary>
internal static class NoBolt
{
    public static GraphException At(Neo4jTarget target)
    {
        var encrypted =
            target.Server.Scheme.EndsWith("+s", StringComparison.Ordinal)
            || target.Server.Scheme.EndsWith("+ssc", StringComparison.Ordinal);
        var http = encrypted ? $"https://{target.Server.Host}:7473" : $"http://{target.Server.Host}:7474";
        return new GraphException(
            GraphStatusCodes.InvalidAddress,
            $"{target.Address} is reached by Bolt, whose driver this build does not have. Use the HTTP address of the same server, such as {http}, "
                + "or build anew where a NuGet source serves Neo4j.Driver."
        );
    }
}
