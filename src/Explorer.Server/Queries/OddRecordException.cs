namespace Explorer.Server.Queries;

/// <summary>A record lacks what it cannot be read without; it is noted among the <see cref="OddValues"/>, and left out.</summary>
internal sealed class OddRecordException : Exception;
