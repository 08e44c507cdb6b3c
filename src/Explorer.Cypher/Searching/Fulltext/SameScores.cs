using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace Explorer.Cypher.Searching.Fulltext;

/// <summary>
/// Scores as Neo4j's newer Lucene gives them: BM25 without its constant factor, counted over the entities that have the property, with the exact length of short texts.
/// </summary>
internal sealed class SameScores : BM25Similarity
{
    private const float Factor = 2.2f; // k1 + 1

    private const int ExactLengths = 24;
    private const int Bits = 3; // of a length, beside its highest one

    protected override float Idf(long docFreq, long numDocs) => base.Idf(docFreq, numDocs) / Factor;

    public override Explanation IdfExplain(CollectionStatistics collectionStats, TermStatistics termStats) =>
        new(Idf(termStats.DocFreq, Counted(collectionStats)), "idf");

    public override Explanation IdfExplain(CollectionStatistics collectionStats, TermStatistics[] termStats)
    {
        var sum = 0d;
        foreach (var term in termStats)
        {
            sum += Idf(term.DocFreq, Counted(collectionStats));
        }

        return new Explanation((float)sum, "idf");
    }

    protected override float AvgFieldLength(CollectionStatistics collectionStats) =>
        collectionStats.SumTotalTermFreq <= 0 ? 1 : (float)((double)collectionStats.SumTotalTermFreq / Counted(collectionStats));

    protected override byte EncodeNormValue(float boost, int fieldLength) =>
        (byte)(fieldLength < ExactLengths ? fieldLength : ExactLengths + Shortened(fieldLength - ExactLengths));

    protected override float DecodeNormValue(byte norm)
    {
        var rest = norm - ExactLengths;
        if (rest < 0)
        {
            return norm;
        }
        var (bits, shift) = (rest & ((1 << Bits) - 1), (rest >> Bits) - 1);
        return ExactLengths + (shift < 0 ? bits : (long)(bits | (1 << Bits)) << shift);
    }

    private static int Shortened(int length)
    {
        var size = 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)length);
        if (size <= Bits)
        {
            return length;
        }
        var shift = size - Bits - 1;
        return ((length >> shift) & ((1 << Bits) - 1)) | ((shift + 1) << Bits);
    }

    private static long Counted(CollectionStatistics statistics) => statistics.DocCount < 0 ? statistics.MaxDoc : statistics.DocCount;
}
