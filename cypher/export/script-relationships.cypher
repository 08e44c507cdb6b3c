// title: How an exported script makes relationships
// about: A pattern for statements: Start, End, TYPE, $rows and the key give way to what they stand for. A second run changes nothing.
UNWIND $rows AS row
MATCH (a:Start {dataset: row.has.dataset, id: row.start})
MATCH (b:End {dataset: row.has.dataset, id: row.end})
MERGE (a)-[r:TYPE {key: row.has.key}]->(b)
