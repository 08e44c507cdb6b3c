using Explorer.Content.DataSets.Findings;

namespace Explorer.Loader.Commands;

/// <summary>What <c>check</c> found in a folder.</summary>
/// <param name="Sound">A line for each file that is sound.</param>
/// <param name="Problems">What is wrong with the others.</param>
internal sealed record Findings(IReadOnlyList<string> Sound, IReadOnlyList<Problem> Problems);
