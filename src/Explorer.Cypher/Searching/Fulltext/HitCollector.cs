using Explorer.Cypher.Expressions;
using Explorer.Cypher.Searching.Basics;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Explorer.Cypher.Searching.Fulltext;

/// <summary>Keeps all that a query finds.</summary>
/// <param name="gate">Asked for each hit.</param>
/// <param name="idField">Where the number of an entity stands.</param>
internal sealed class HitCollector(IWorkGate gate, string idField) : ICollector
{
    private Scorer? _scorer;
    private NumericDocValues? _ids;

    /// <summary>The hits, in no order.</summary>
    public List<SearchHit> Found { get; } = [];

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => _ids = context.AtomicReader.GetNumericDocValues(idField);

    public void Collect(int doc)
    {
        gate.Pass();
        if (Found.Count == Found.Capacity)
        {
            gate.Reserve(Found.Count);
        }
        Found.Add(new SearchHit((int)_ids!.Get(doc), _scorer!.GetScore()));
    }
}
