namespace Explorer.Server.QueryApi;

/// <summary>What who asks may do.</summary>
internal enum QueryRights
{
    /// <summary>The server only reads.</summary>
    Reading,

    /// <summary>The server writes, but the request did not bring its token.</summary>
    ReadingWithoutToken,

    /// <summary>Everything.</summary>
    Writing,
}
