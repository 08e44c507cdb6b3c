using System.Collections.Concurrent;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Bg;
using Lucene.Net.Analysis.Ca;
using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Analysis.Ckb;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Cz;
using Lucene.Net.Analysis.Da;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Eu;
using Lucene.Net.Analysis.Fa;
using Lucene.Net.Analysis.Fi;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Gl;
using Lucene.Net.Analysis.Hi;
using Lucene.Net.Analysis.Hu;
using Lucene.Net.Analysis.Hy;
using Lucene.Net.Analysis.Id;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.Lv;
using Lucene.Net.Analysis.Nl;
using Lucene.Net.Analysis.No;
using Lucene.Net.Analysis.Pt;
using Lucene.Net.Analysis.Ro;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Explorer.Cypher.Searching.Fulltext;

/// <summary>Makes the analysers by their names.</summary>
internal static class Analyzers
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly ConcurrentDictionary<string, Analyzer> Made = new(StringComparer.Ordinal);

    /// <summary>The analyser of a known name; one for all that use it.</summary>
    public static Analyzer Of(string name) => Made.GetOrAdd(name, Make);

    /// <summary>Whether an analyser leaves letters as large or small as they are written.</summary>
    public static bool KeepsCase(string name) => name is "whitespace" or "keyword";

    /// <summary>The words that an analyser leaves out.</summary>
    public static IEnumerable<string> StopWordsOf(string name) =>
        Of(name) is StopwordAnalyzerBase { StopwordSet: { } words } ? words.Order(StringComparer.Ordinal) : [];

    private static Analyzer Make(string name) =>
        name switch
        {
            "standard-no-stop-words" => new StandardAnalyzer(Version, CharArraySet.Empty),
            "standard" => new StandardAnalyzer(Version),
            "classic" => new ClassicAnalyzer(Version),
            "simple" => new SimpleAnalyzer(Version),
            "stop" => new StopAnalyzer(Version),
            "whitespace" => new WhitespaceAnalyzer(Version),
            "keyword" => new KeywordAnalyzer(),
            "cjk" => new CJKAnalyzer(Version),
            "arabic" => new ArabicAnalyzer(Version),
            "armenian" => new ArmenianAnalyzer(Version),
            "basque" => new BasqueAnalyzer(Version),
            "bulgarian" => new BulgarianAnalyzer(Version),
            "catalan" => new CatalanAnalyzer(Version),
            "czech" => new CzechAnalyzer(Version),
            "danish" => new DanishAnalyzer(Version),
            "dutch" => new DutchAnalyzer(Version),
            "english" => new EnglishAnalyzer(Version),
            "finnish" => new FinnishAnalyzer(Version),
            "french" => new FrenchAnalyzer(Version),
            "galician" => new GalicianAnalyzer(Version),
            "german" => new GermanAnalyzer(Version),
            "hindi" => new HindiAnalyzer(Version),
            "hungarian" => new HungarianAnalyzer(Version),
            "indonesian" => new IndonesianAnalyzer(Version),
            "italian" => new ItalianAnalyzer(Version),
            "latvian" => new LatvianAnalyzer(Version),
            "norwegian" => new NorwegianAnalyzer(Version),
            "persian" => new PersianAnalyzer(Version),
            "portuguese" => new PortugueseAnalyzer(Version),
            "romanian" => new RomanianAnalyzer(Version),
            "russian" => new RussianAnalyzer(Version),
            "sorani" => new SoraniAnalyzer(Version),
            "spanish" => new SpanishAnalyzer(Version),
            "swedish" => new SwedishAnalyzer(Version),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No analyser has that name"),
        };
}
