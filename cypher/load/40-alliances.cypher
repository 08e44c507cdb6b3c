// title: Alliances
// about: A tie is stored once; its direction means nothing, its sign is its type.
// rows: alliances
// counts: ties
UNWIND $rows AS row
MATCH (a:Person {dataset: $dataset, id: row.from})
MATCH (b:Person {dataset: $dataset, id: row.to})
OPTIONAL MATCH (a)-[old:ALLIED_WITH {dataset: $dataset, id: row.id}]->(b)
WITH row, a, b, old IS NULL AS isNew, properties(old) <> row.properties AS isChanged
WHERE isNew OR isChanged
MERGE (a)-[r:ALLIED_WITH {dataset: $dataset, id: row.id}]->(b)
SET r = row.properties
RETURN count(CASE WHEN isNew THEN 1 END) AS added, count(CASE WHEN isChanged THEN 1 END) AS changed
