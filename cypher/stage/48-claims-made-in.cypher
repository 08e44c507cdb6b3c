// title: Sources of claims
// about: Which source makes a claim.
// rows: claim-sources
// counts: claims made in
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
MATCH (claim:Claim {dataset: $dataset, id: $row.claim})
MATCH (source:Source {dataset: $dataset, id: $row.source})
CREATE (claim)-[:MADE_IN $properties]->(source)
RETURN count(*) AS added
