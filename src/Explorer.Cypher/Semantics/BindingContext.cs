using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>What all binders of one statement share: the catalogues, the symbols made so far, the parameters seen, the remarks.</summary>
internal sealed class BindingContext(IFunctionSignatures functions, IProcedureSignatures procedures)
{
    private readonly List<SymbolInfo> _symbols = [new("", StaticType.Any)];
    private readonly SortedSet<string> _parameters = new(StringComparer.Ordinal);
    private readonly HashSet<int> _otherLists = [];
    private int _anonymous;

    public IFunctionSignatures Functions => functions;

    public IProcedureSignatures Procedures => procedures;

    public IReadOnlyList<SymbolInfo> Symbols => _symbols;

    public IReadOnlyCollection<string> Parameters => _parameters;

    public StatementRemarks Remarks { get; } = new();

    public Variable NewSymbol(string name, StaticType type, SourcePosition position)
    {
        _symbols.Add(new SymbolInfo(name, type));
        return new Variable(name) { Symbol = _symbols.Count - 1, Position = position };
    }

    public Variable NewAnonymous(string kind, StaticType type, SourcePosition position) =>
        NewSymbol($" {kind}{++_anonymous}", type, position);

    public StaticType TypeOf(Variable variable) => _symbols[variable.Symbol].Type;

    /// <summary>A list of which the text shows that its elements are no relationships.</summary>
    public void NoteElements(Variable list, StaticType elements)
    {
        if (elements is not (StaticType.Any or StaticType.Null or StaticType.Relationship))
        {
            _otherLists.Add(list.Symbol);
        }
    }

    public bool HoldsNoRelationships(Variable list) => _otherLists.Contains(list.Symbol);

    public void UseParameter(string name) => _parameters.Add(name);
}
