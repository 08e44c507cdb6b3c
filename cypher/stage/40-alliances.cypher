// title: Alliances
// about: A tie is stored once; its direction means nothing, its sign is its type.
// rows: alliances
// counts: ties
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
MATCH (a:Person {dataset: $dataset, id: $row.from})
MATCH (b:Person {dataset: $dataset, id: $row.to})
CREATE (a)-[:ALLIED_WITH $properties]->(b)
RETURN count(*) AS added
