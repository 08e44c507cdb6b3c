namespace Explorer.Server.Queries;

/// <summary>A saved question.</summary>
/// <param name="Name">Its name: that of its file in <c>cypher/queries</c>.</param>
/// <param name="Title">What it asks.</param>
/// <param name="Grade">How far on a class is that asks it: first steps, change, patterns or evidence.</param>
/// <param name="About">What it answers, and how.</param>
/// <param name="Expects">What a row of the answer is.</param>
/// <param name="Text">The Cypher, with the lines at its head that declare its parameters.</param>
public sealed record QuestionReply(string Name, string Title, string Grade, string About, string Expects, string Text);
