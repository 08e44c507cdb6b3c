namespace Explorer.Content.Loading;

/// <summary>A load does not begin, or does not go on, though graph and data set are sound. The message says why and what to do; the graph shows what it showed.</summary>
/// <param name="message">What is in the way, and what to do.</param>
public sealed class LoadException(string message) : Exception(message);
