namespace Explorer.Loader;

/// <summary>How a command says what became of it.</summary>
public static class ExitCodes
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The data set is missing or has problems; nothing was loaded.</summary>
    public const int Data = 3;

    /// <summary>The graph cannot be reached, or refused; it is as it was.</summary>
    public const int Graph = 4;
}
