using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>
/// The door of semantics: resolves every name of a statement, lowers what is only another way of writing, and raises every error that the
/// text alone can show. Positions of errors are set; the caller adds the text.
/// </summary>
internal static class Binder
{
    public static BoundStatement Bind(ParsedStatement statement, IFunctionSignatures functions, IProcedureSignatures procedures)
    {
        var context = new BindingContext(functions, procedures);
        if (statement is not QueryStatement query)
        {
            SchemaRules.Check(statement);
            return new BoundStatement(statement.Mode, null, statement, context.Symbols) { Writes = statement is SchemaCommand };
        }
        var bound = new QueryBinder(context).BindTop(query.Query);
        return new BoundStatement(statement.Mode, bound, null, context.Symbols)
        {
            Parameters = [.. context.Parameters],
            Writes = bound.Writes,
            Remarks = context.Remarks,
        };
    }
}
