using Explorer.Cypher.Semantics;

namespace Explorer.Cypher.Procedures;

/// <summary>The procedures that an engine knows. More may be added before and between statements.</summary>
public sealed class ProcedureRegistry : IProcedureSignatures
{
    private readonly Dictionary<string, Procedure> _procedures = new(StringComparer.Ordinal);

    /// <summary>A registry with the built-in procedures.</summary>
    public ProcedureRegistry()
    {
        foreach (
            var procedure in DatabaseProcedures
                .All.Concat(SchemaProcedures.All)
                .Concat(SearchProcedures.All)
                .Concat(ShowProcedures.All(this))
        )
        {
            Add(procedure);
        }
    }

    /// <summary>All procedures by name.</summary>
    public IEnumerable<Procedure> All => _procedures.Values.OrderBy(p => p.Signature.Name, StringComparer.Ordinal);

    /// <summary>Adds a procedure; one of the same name is replaced.</summary>
    public void Add(Procedure procedure) => _procedures[procedure.Signature.Name] = procedure;

    /// <summary>The procedure of a name, or null.</summary>
    public Procedure? Find(string name) => _procedures.GetValueOrDefault(name);

    ProcedureSignature? IProcedureSignatures.Find(string name) => Find(name)?.Signature;

    IEnumerable<string> IProcedureSignatures.Names => _procedures.Keys;
}
