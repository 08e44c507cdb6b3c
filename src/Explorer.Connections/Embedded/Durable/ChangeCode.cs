namespace Explorer.Connections.Embedded.Durable;

/// <summary>The first byte of a change in the log. The numbers are part of the file format: never change one, only add.</summary>
internal enum ChangeCode : byte
{
    NodeCreated = 1,
    NodeDeleted = 2,
    LabelAdded = 3,
    LabelRemoved = 4,
    NodePropertySet = 5,
    RelationshipCreated = 6,
    RelationshipDeleted = 7,
    RelationshipPropertySet = 8,
    IndexCreated = 9,
    IndexDropped = 10,
    ConstraintCreated = 11,
    ConstraintDropped = 12,
}
