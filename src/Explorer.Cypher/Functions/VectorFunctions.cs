using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Functions;

/// <summary>How alike two vectors are: from 0 to 1, in single precision as Neo4j computes it.</summary>
internal static class VectorFunctions
{
    public static Function[] All { get; } =
    [
        Similarity("cosine", "How alike the directions of two vectors are: 1 for the same, 0 for opposite ones.", Cosine, fromLength: true),
        Similarity(
            "euclidean",
            "How near to each other two vectors end: 1 for the same place, towards 0 far away.",
            Euclidean,
            fromLength: false
        ),
    ];

    private static ScalarFunction Similarity(string name, string description, Func<float[], float[], float> body, bool fromLength)
    {
        var function = $"vector.similarity.{name}()";
        return new ScalarFunction(
            function[..^2],
            2,
            2,
            $"vector.similarity.{name}(a :: LIST<INTEGER | FLOAT>, b :: LIST<INTEGER | FLOAT>) :: FLOAT",
            description,
            (a, context) =>
            {
                var (one, other) = (Read(a[0], function, fromLength, context.Work), Read(a[1], function, fromLength, context.Work));
                return one.Length == other.Length
                    ? body(one, other)
                    : throw ValueErrors.Argument($"{function} compares vectors of as many numbers, not of {one.Length} and {other.Length}");
            }
        );
    }

    private static float[] Read(Value value, string function, bool fromLength, IWorkGate? gate)
    {
        var items = value.Items(function);
        gate?.Reserve(items.Count / 2);
        var vector = new float[items.Count];
        for (var i = 0; i < vector.Length; i++)
        {
            gate?.Pass();
            vector[i] = items[i].IsNull ? float.NaN : (float)items[i].Number(function);
        }

        var isUsable = vector.Length > 0 && float.IsFinite(Dot(vector, vector)) && !(fromLength && Dot(vector, vector) == 0);
        return isUsable
            ? vector
            : throw ValueErrors.Argument(
                $"{function} takes vectors of numbers that are not too large{(fromLength ? ", nor all of them 0" : "")}"
            );
    }

    private static float Cosine(float[] a, float[] b)
    {
        var lengths = Math.Sqrt((double)Dot(a, a) * Dot(b, b));
        return (float)((1 + Math.Clamp(Dot(a, b) / lengths, -1, 1)) / 2);
    }

    private static float Euclidean(float[] a, float[] b)
    {
        var square = 0f;
        for (var i = 0; i < a.Length; i++)
        {
            square += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return 1 / (1 + square);
    }

    private static float Dot(float[] a, float[] b)
    {
        var sum = 0f;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
