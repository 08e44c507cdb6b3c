namespace Explorer.Connections.Queries;

/// <summary>A value given for a parameter cannot be taken; the message says what to write instead.</summary>
/// <param name="message">The message.</param>
public sealed class QueryParameterException(string message) : Exception(message);
