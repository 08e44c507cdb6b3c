// title: How an exported script makes nodes
// about: A pattern for statements: Label and $rows give way to the labels and the rows themselves. A second run changes nothing.
UNWIND $rows AS row
MERGE (n:Label {dataset: row.dataset, id: row.id})
SET n = row
