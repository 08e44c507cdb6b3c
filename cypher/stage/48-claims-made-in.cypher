// title: Sources of claims
// about: Which source makes a claim.
// rows: claim-sources
// counts: claims made in
UNWIND $rows AS row
MATCH (claim:Claim {dataset: $dataset, id: row.claim})
MATCH (source:Source {dataset: $dataset, id: row.source})
CREATE (claim)-[:MADE_IN $properties]->(source)
RETURN count(*) AS added
