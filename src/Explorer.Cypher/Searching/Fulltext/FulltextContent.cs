using System.Globalization;
using System.Text;
using Explorer.Cypher.Expressions;
using Explorer.Cypher.Searching.Basics;
using Explorer.Graph.Store;
using Explorer.Graph.Values;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Lock = System.Threading.Lock;

namespace Explorer.Cypher.Searching.Fulltext;

/// <summary>The words of one full-text index, in memory. A search brings them to the state of the graph that it sees, be it newer or older; several may then look at several states at once.</summary>
internal sealed class FulltextContent
{
    // Names that no property can be asked for by.
    private const string IdTerm = "\u0001term";
    private const string IdValue = "\u0001id";

    private const int LongestWord = 32_766; // bytes that Lucene takes for one

    private readonly Lock _lock = new();
    private readonly string _analyzer;
    private readonly IndexWriter _writer;
    private WriteTrail? _trail; // of the state that the words are of; null if they are of none
    private DirectoryReader? _reader;

    /// <summary>The content of an index, empty so far.</summary>
    public FulltextContent(SearchIndexDefinition definition)
    {
        _analyzer = FulltextSettings.AnalyzerOf(definition.Settings);
        _writer = new IndexWriter(
            new RAMDirectory(),
            new IndexWriterConfig(LuceneVersion.LUCENE_48, Analyzers.Of(_analyzer))
            {
                Similarity = new SameScores(),
                MergeScheduler = new SerialMergeScheduler(),
            }
        );
    }

    /// <summary>What a query finds, the best first, and of equals the one with the lower number.</summary>
    /// <param name="entities">What the index is on in the state of the graph that is asked.</param>
    /// <param name="keys">The properties that are looked at.</param>
    /// <param name="text">The query.</param>
    /// <param name="analyzer">The name of the analyser of the query; null for that of the index.</param>
    /// <param name="gate">What is asked while it works.</param>
    /// <exception cref="Errors.CypherException">The query cannot be read.</exception>
    public List<SearchHit> Search(SearchedEntities entities, IReadOnlyList<string> keys, string text, string? analyzer, IWorkGate gate)
    {
        var query = QueryReader.Read(text, keys, analyzer ?? _analyzer, gate);
        var reader = Open(entities, gate);
        try
        {
            var hits = new HitCollector(gate, IdValue);
            new IndexSearcher(reader) { Similarity = new SameScores() }.Search(query, hits);
            hits.Found.Sort((one, other) => one.Score == other.Score ? one.Id.CompareTo(other.Id) : other.Score.CompareTo(one.Score));
            return hits.Found;
        }
        catch (BooleanQuery.TooManyClausesException)
        {
            throw SearchErrors.Call("The full-text query stands for too many words; make it narrower");
        }
        finally
        {
            reader.DecRef();
        }
    }

    // Whoever gets the reader lets it go again.
    private DirectoryReader Open(SearchedEntities entities, IWorkGate gate)
    {
        using var inside = PatientLock.Enter(_lock, gate);
        if (!ReferenceEquals(_trail, entities.Trail))
        {
            Follow(entities, gate);
        }
        _reader!.IncRef();
        return _reader;
    }

    private void Follow(SearchedEntities entities, IWorkGate gate)
    {
        var changed = _trail is null ? null : WriteTrail.Between(_trail, entities.Trail);
        _trail = null; // until all is done
        if (changed is null)
        {
            _writer.DeleteAll();
        }
        foreach (var id in changed ?? entities.All())
        {
            gate.Pass();
            if (changed is not null)
            {
                _writer.DeleteDocuments(new Term(IdTerm, Written(id)));
            }
            if (entities.Contains(id) && Words(entities, id) is { } document)
            {
                _writer.AddDocument(document);
            }
        }

        var reader = DirectoryReader.Open(_writer, applyAllDeletes: true);
        _reader?.DecRef();
        (_reader, _trail) = (reader, entities.Trail);
    }

    private Document? Words(SearchedEntities entities, int id)
    {
        Document? document = null;
        foreach (var (key, value) in entities.PropertiesOf(id))
        {
            foreach (var text in TextsIn(value))
            {
                document ??= [new StringField(IdTerm, Written(id), Field.Store.NO), new NumericDocValuesField(IdValue, id)];
                if (_analyzer != "keyword" || Encoding.UTF8.GetByteCount(text) <= LongestWord)
                {
                    document.Add(new TextField(key, text, Field.Store.NO));
                }
            }
        }

        return document;
    }

    private static IEnumerable<string> TextsIn(Value value) =>
        value.Kind switch
        {
            ValueKind.String => [value.AsString()],
            ValueKind.List => value.AsList().Where(item => item.Kind == ValueKind.String).Select(item => item.AsString()),
            _ => [],
        };

    private static string Written(int id) => id.ToString(CultureInfo.InvariantCulture);
}
