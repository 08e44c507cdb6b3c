// title: Rivalries
// about: A tie is stored once; its direction means nothing, its sign is its type.
// rows: rivalries
// counts: ties
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
MATCH (a:Person {dataset: $dataset, id: $row.from})
MATCH (b:Person {dataset: $dataset, id: $row.to})
CREATE (a)-[:RIVAL_OF $properties]->(b)
RETURN count(*) AS added
