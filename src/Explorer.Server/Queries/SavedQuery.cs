namespace Explorer.Server.Queries;

/// <summary>One file of <c>cypher/queries</c>: a question as Cypher text, with the header that explains it.</summary>
/// <param name="Name">The file name without its extension.</param>
/// <param name="Title">What it asks, in a few words.</param>
/// <param name="About">What it answers and how, in a sentence or two.</param>
/// <param name="Parameters">Its parameters, in the order of the header.</param>
/// <param name="Text">The whole text, header included: comments are Cypher.</param>
internal sealed record SavedQuery(string Name, string Title, string About, IReadOnlyList<QueryParameter> Parameters, string Text);
