using System.Numerics;

namespace Explorer.Cypher.Searching.Vectors;

/// <summary>How near vectors are to each other, in one of the two ways.</summary>
/// <param name="isCosine">By their directions, and not by their ends.</param>
internal sealed class Nearness(bool isCosine)
{
    /// <summary>A vector as it is kept and compared; null if it has no place here: all its numbers are 0, and so it has no direction, or they are too large.</summary>
    public float[]? Prepared(float[] vector)
    {
        var square = Dot(vector, vector);
        if (!float.IsFinite(square) || (isCosine && square == 0))
        {
            return null;
        }
        if (!isCosine)
        {
            return vector;
        }
        var length = MathF.Sqrt(square);
        return length > 0 && float.IsFinite(1 / length) ? Array.ConvertAll(vector, one => one / length) : null;
    }

    /// <summary>How near two prepared vectors are; more is nearer.</summary>
    public float Between(float[] one, float[] other) => isCosine ? Dot(one, other) : -SquareBetween(one, other);

    /// <summary>The score for a nearness, from 0 to 1, by Neo4j's formulas.</summary>
    public float Score(float nearness) => isCosine ? (1 + Math.Clamp(nearness, -1, 1)) / 2 : 1 / (1 - nearness);

    private static float Dot(float[] one, float[] other)
    {
        var (sums, i) = (Vector<float>.Zero, 0);
        for (; i <= one.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            sums += new Vector<float>(one, i) * new Vector<float>(other, i);
        }
        var sum = Vector.Sum(sums);
        for (; i < one.Length; i++)
        {
            sum += one[i] * other[i];
        }

        return sum;
    }

    private static float SquareBetween(float[] one, float[] other)
    {
        var (sums, i) = (Vector<float>.Zero, 0);
        for (; i <= one.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            var difference = new Vector<float>(one, i) - new Vector<float>(other, i);
            sums += difference * difference;
        }
        var sum = Vector.Sum(sums);
        for (; i < one.Length; i++)
        {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }

        return sum;
    }
}
