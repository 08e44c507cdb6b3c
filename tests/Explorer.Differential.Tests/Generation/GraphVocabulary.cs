namespace Explorer.Differential.Tests.Generation;

/// <summary>The names that a graph uses, so that generated queries find something in it. A key may be missing anywhere: that is where null comes from.</summary>
/// <param name="Name">The name of the graph, for messages.</param>
/// <param name="Labels">Labels of nodes.</param>
/// <param name="Types">Types of relationships.</param>
/// <param name="Keys">Property keys by the type of their values; a key of type Any has values of several types.</param>
/// <param name="IsLarge">Whether patterns need labels to keep the number of rows small.</param>
internal sealed record GraphVocabulary(
    string Name,
    IReadOnlyList<string> Labels,
    IReadOnlyList<string> Types,
    IReadOnlyDictionary<GeneratedType, string[]> Keys,
    bool IsLarge
);
