// title: Claims about people
// about: Which people a claim is about; an office that is meant stands in `office`.
// rows: claims-about-people
// counts: claims about
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
MATCH (claim:Claim {dataset: $dataset, id: $row.claim})
MATCH (target:Person {dataset: $dataset, id: $row.target})
CREATE (claim)-[:ABOUT $properties]->(target)
RETURN count(*) AS added
