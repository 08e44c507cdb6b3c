namespace Explorer.Connections.Queries;

/// <summary>What a file of query text is for, which decides what its header may and must say.</summary>
public enum HeaderKind
{
    /// <summary>A question of <c>cypher/queries</c>: title, explanation, grade and what to expect, and parameters that all have a default; nothing else.</summary>
    Question,

    /// <summary>A step of a program, such as those of <c>cypher/load</c>: title and explanation, and lines <c>// mark: value</c> that the program reads.</summary>
    Step,

    /// <summary>What somebody has written for himself: only the lines <c>// param</c> mean something, any other comment is a comment.</summary>
    Own,
}
