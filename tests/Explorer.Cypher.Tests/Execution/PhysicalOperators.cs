using System.Collections;
using System.Reflection;
using Explorer.Cypher.Execution;

namespace Explorer.Cypher.Tests.Execution;

/// <summary>The physical operators of the engine, and of a plan, found by reflection: their inputs are nobody's business but their own.</summary>
internal static class PhysicalOperators
{
    /// <summary>Every kind that there is.</summary>
    public static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(PhysicalOperator)
            .Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(PhysicalOperator)))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>The kinds that a prepared query is made of.</summary>
    public static IReadOnlySet<Type> Within(PreparedQuery query)
    {
        var found = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Collect(query, found);
        return found.OfType<PhysicalOperator>().Select(one => one.GetType()).ToHashSet();
    }

    private static void Collect(object value, HashSet<object> seen)
    {
        if (value is Array items)
        {
            foreach (var item in items.OfType<object>().Where(item => IsOurs(item.GetType())))
            {
                Collect(item, seen);
            }
            return;
        }

        if (!seen.Add(value))
        {
            return;
        }
        for (var type = value.GetType(); type is not null && IsOurs(type); type = type.BaseType)
        {
            foreach (
                var field in type.GetFields(
                    BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly
                )
            )
            {
                var content = field.GetValue(value);
                if (
                    content is PhysicalPlan or PhysicalOperator
                    || (content is IEnumerable and Array)
                    || (content is not null && IsOurs(content.GetType()))
                )
                {
                    Collect(content, seen);
                }
            }
        }
    }

    private static bool IsOurs(Type type) =>
        !type.IsValueType
        && (type.Namespace == "Explorer.Cypher" || type.FullName!.StartsWith("Explorer.Cypher.Execution", StringComparison.Ordinal));
}
