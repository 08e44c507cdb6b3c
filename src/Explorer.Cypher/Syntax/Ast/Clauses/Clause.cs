namespace Explorer.Cypher.Syntax.Ast;

/// <summary>One step of a query; rows go in and come out.</summary>
internal abstract record Clause : AstNode;
