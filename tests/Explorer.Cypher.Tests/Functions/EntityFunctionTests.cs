using Explorer.Cypher.Errors;
using Explorer.Cypher.Expressions;
using Explorer.Cypher.Functions;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Tests.Functions;

public sealed class EntityFunctionTests : IDisposable
{
    private readonly GraphTransaction _transaction;
    private readonly Value _stalin;
    private readonly Value _tie;
    private readonly Value _path;

    public EntityFunctionTests()
    {
        _transaction = new PropertyGraph().BeginWrite();
        var stalin = _transaction.CreateNode(["Person", "Secretary"], new MapBuilder().Set("name", "Stalin").Build());
        var zinoviev = _transaction.CreateNode(["Person"]);
        var tie = _transaction.CreateRelationship("ALLIED_WITH", stalin, zinoviev, new MapBuilder().Set("strength", 2).Build());
        (_stalin, _tie) = (_transaction.NodeValue(stalin), _transaction.RelationshipValue(tie));
        _path = Value.Path(new GraphPath([_transaction.Node(zinoviev), _transaction.Node(stalin)], [_transaction.Relationship(tie)]));
    }

    public void Dispose() => _transaction.Dispose();

    [Fact]
    public void Nodes_tell_their_labels_keys_and_properties()
    {
        Assert.Equal("[\"Person\", \"Secretary\"]", Call("labels", _stalin));
        Assert.Equal("[\"name\"]", Call("keys", _stalin));
        Assert.Equal("{name: \"Stalin\"}", Call("properties", _stalin));
        Assert.Equal("0", Call("id", _stalin));
        Assert.Equal("\"0\"", Call("elementId", _stalin));
        Assert.Equal("Stalin", ElementAccess.Property(_stalin, "name").AsString());
        Assert.Equal("Stalin", ElementAccess.Index(_stalin, "name").AsString());
    }

    [Fact]
    public void Relationships_tell_their_type_and_ends()
    {
        Assert.Equal("\"ALLIED_WITH\"", Call("type", _tie));
        Assert.Equal("(:Person:Secretary {name: \"Stalin\"})", Call("startNode", _tie));
        Assert.Equal("(:Person)", Call("endNode", _tie));
        Assert.Equal("{strength: 2}", Call("properties", _tie));
    }

    [Fact]
    public void Paths_tell_their_parts()
    {
        Assert.Equal("1", Call("length", _path));
        Assert.Equal("[(:Person), (:Person:Secretary {name: \"Stalin\"})]", Call("nodes", _path));
        Assert.Equal("[[:ALLIED_WITH {strength: 2}]]", Call("relationships", _path));
        Assert.Equal("(:Person)<-[:ALLIED_WITH {strength: 2}]-(:Person:Secretary {name: \"Stalin\"})", _path.ToString());
    }

    [Fact]
    public void Reading_what_was_deleted_is_an_error_but_its_type_and_id_are_known()
    {
        _transaction.DetachDeleteNode(_stalin.AsNodeId());

        AssertDeleted(() => Call("labels", _stalin));
        AssertDeleted(() => Call("properties", _tie));
        AssertDeleted(() => ElementAccess.Property(_stalin, "name"));
        Assert.Equal("\"ALLIED_WITH\"", Call("type", _tie));
        Assert.Equal("0", Call("id", _stalin));
        Assert.Equal("()", _stalin.ToString());
    }

    private static void AssertDeleted(Func<object> read)
    {
        var error = Assert.Throws<CypherException>(() => read());
        Assert.Equal((CypherErrorType.EntityNotFound, "DeletedEntityAccess"), (error.Type, error.Detail));
    }

    private static string Call(string name, Value argument)
    {
        Assert.True(FunctionCatalog.TryFind(name, out var function));
        return ((ScalarFunction)function).Invoke([argument], new FunctionContext(TimeProvider.System)).ToString();
    }
}
