namespace Explorer.Graph.Store.ChangeLog;

/// <summary>The bytes that stand for the changes in the log. They are on disk: never change or reuse one.</summary>
internal enum ChangeTag
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
    KindOfIndexCreated = 13,
    TypeConstraintCreated = 14,
    SearchIndexCreated = 15,
}
