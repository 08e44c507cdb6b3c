using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Graph.Tests.Store;

public sealed class ConstraintTests
{
    private static readonly ConstraintDefinition Unique = new(
        "person_id",
        ConstraintKind.Unique,
        EntityKind.Node,
        "Person",
        ["dataset", "id"]
    );
    private static readonly ConstraintDefinition Exists = new("person_name", ConstraintKind.Exists, EntityKind.Node, "Person", ["name"]);
    private readonly PropertyGraph _graph = new();

    [Fact]
    public void Values_that_are_taken_are_refused_with_label_keys_and_values()
    {
        using var t = With(Unique);
        t.CreateNode(["Person"], Properties.Of("dataset", "s", "id", "stalin"));

        var error = Assert.Throws<ConstraintViolationException>(() =>
            t.CreateNode(["Person"], Properties.Of("dataset", "s", "id", "stalin"))
        );

        Assert.Equal("Node(0) already exists with label `Person` and properties `dataset` = \"s\", `id` = \"stalin\"", error.Message);
        Assert.Equal(("Person", 2), (error.Label, error.Keys.Count));
        Assert.Equal(["s", "stalin"], error.Values);
        Assert.Equal(1, t.NodeCount);
    }

    [Fact]
    public void Setting_a_property_or_a_label_is_checked_too_and_a_refused_write_leaves_no_trace()
    {
        using var t = With(Unique);
        t.CreateNode(["Person"], Properties.Of("dataset", "s", "id", "a"));
        var other = t.CreateNode(["Person"], Properties.Of("dataset", "s", "id", "b"));
        var unlabelled = t.CreateNode([], Properties.Of("dataset", "s", "id", "a"));

        Assert.Throws<ConstraintViolationException>(() => t.SetNodeProperty(other, "id", "a"));
        Assert.Throws<ConstraintViolationException>(() => t.AddLabel(unlabelled, "Person"));

        Assert.Equal("b", t.Node(other)["id"].AsString());
        Assert.Empty(t.Node(unlabelled).Labels);
        Assert.Equal([other], t.Seek<NodeId>(t.FindIndex("person_id")!, "s", "b"));
    }

    [Fact]
    public void A_node_may_keep_its_own_values_and_incomplete_ones_do_not_count()
    {
        using var t = With(Unique);
        var id = t.CreateNode(["Person"], Properties.Of("dataset", "s", "id", "a"));

        t.SetNodeProperty(id, "id", "a");
        t.CreateNode(["Person"], Properties.Of("dataset", "s"));
        t.CreateNode(["Person"], Properties.Of("dataset", "s"));

        Assert.Equal(3, t.NodeCount);
    }

    [Fact]
    public void A_missing_property_is_found_at_commit()
    {
        using (var t = With(Exists))
        {
            t.Commit();
        }
        using var writing = _graph.BeginWrite();
        var id = writing.CreateNode(["Person"]);

        var error = Assert.Throws<ConstraintViolationException>(() => writing.Commit());

        Assert.Equal($"Node({id}) with label `Person` must have the property `name`", error.Message);
        Assert.Equal(0, _graph.Snapshot().NodeCount);
    }

    [Fact]
    public void A_property_may_come_later_in_the_same_transaction()
    {
        using var t = With(Exists);
        var id = t.CreateNode(["Person"]);
        t.SetNodeProperty(id, "name", "Rykov");

        t.Commit();

        Assert.Equal(1, _graph.Snapshot().NodeCount);
    }

    [Fact]
    public void A_constraint_that_the_data_breaks_cannot_be_created()
    {
        using var t = _graph.BeginWrite();
        t.CreateNode(["Person"], Properties.Of("dataset", "s", "id", "a"));
        t.CreateNode(["Person"], Properties.Of("dataset", "s", "id", "a"));

        Assert.Throws<ConstraintViolationException>(() => t.CreateConstraint(Unique));
        Assert.Throws<ConstraintViolationException>(() => t.CreateConstraint(Exists));
        Assert.Empty(t.Constraints);
        Assert.Empty(t.Indexes);
    }

    [Fact]
    public void Names_and_shapes_are_unique()
    {
        using var t = With(Unique);

        Assert.Equal(SchemaProblem.Equivalent, Assert.Throws<SchemaException>(() => t.CreateConstraint(Unique)).Problem);
        var renamed = Unique with { Name = "other" };
        Assert.Equal(SchemaProblem.ConstraintExists, Assert.Throws<SchemaException>(() => t.CreateConstraint(renamed)).Problem);
        Assert.Equal(SchemaProblem.OwnedByConstraint, Assert.Throws<SchemaException>(() => t.DropIndex(Unique.Name)).Problem);
        Assert.Equal(SchemaProblem.ConstraintNotFound, Assert.Throws<SchemaException>(() => t.DropConstraint("nobody")).Problem);
        t.DropConstraint(Unique.Name);
        Assert.Empty(t.Indexes);
    }

    private GraphTransaction With(ConstraintDefinition constraint)
    {
        var t = _graph.BeginWrite();
        t.CreateConstraint(constraint);
        return t;
    }
}
