// title: Sources of claims
// about: Which source makes a claim.
// rows: claim-sources
// counts: claims made in
// cells: row.claim row.source
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
MATCH (claim:Claim {dataset: $dataset, id: c[0]})
MATCH (source:Source {dataset: $dataset, id: c[1]})
CREATE (claim)-[:MADE_IN {
  dataset: $dataset
}]->(source)
RETURN count(*) AS added
