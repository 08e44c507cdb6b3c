using Explorer.Graph.Store;
using Explorer.Graph.Tests.Store;
using Explorer.Graph.Values;

namespace Explorer.Graph.Tests.Support;

/// <summary>Writes of every kind, decided by dice.</summary>
internal static class RandomWrites
{
    private static readonly string[] Labels = ["A", "B", "C"];
    private static readonly string[] Keys = ["k", "l"];

    public static void Make(GraphTransaction t, Random dice, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var (nodes, relationships) = (t.Nodes().ToArray(), t.Relationships().ToArray());
            switch (dice.Next(10))
            {
                case < 3:
                    t.CreateNode([Labels[dice.Next(3)]], Properties.Of(Keys[dice.Next(2)], dice.Next(5)));
                    break;
                case < 6 when nodes.Length > 0:
                    t.CreateRelationship(dice.Next(2) == 0 ? "T" : "U", Any(nodes, dice), Any(nodes, dice), Properties.Of("k", "x"));
                    break;
                case 6 when nodes.Length > 0:
                    t.SetNodeProperty(Any(nodes, dice), Keys[dice.Next(2)], dice.Next(3) == 0 ? Value.Null : dice.Next(5));
                    break;
                case 7 when nodes.Length > 0:
                    _ =
                        dice.Next(2) == 0
                            ? t.AddLabel(Any(nodes, dice), Labels[dice.Next(3)])
                            : t.RemoveLabel(Any(nodes, dice), Labels[dice.Next(3)]);
                    break;
                case 8 when relationships.Length > 0:
                    t.SetRelationshipProperty(Any(relationships, dice), "k", dice.Next(2) == 0 ? Value.Null : dice.Next(5));
                    break;
                case 9 when nodes.Length > 0:
                    t.DetachDeleteNode(Any(nodes, dice));
                    break;
                default:
                    ToggleIndex(t, Labels[dice.Next(3)]);
                    break;
            }
        }
    }

    private static TId Any<TId>(TId[] ids, Random dice) => ids[dice.Next(ids.Length)];

    private static void ToggleIndex(GraphTransaction t, string label)
    {
        if (t.FindIndex(label) is not null)
        {
            t.DropIndex(label);
        }
        else
        {
            t.CreateIndex(new IndexDefinition(label, EntityKind.Node, label, ["k"]));
        }
    }
}
