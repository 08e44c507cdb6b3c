// title: Claims about events
// about: Which events a claim is about.
// rows: claims-about-events
// counts: claims about
// cells: row.claim row.target reference office
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
MATCH (claim:Claim {dataset: $dataset, id: c[0]})
MATCH (target:Event {dataset: $dataset, id: c[1]})
CREATE (claim)-[:ABOUT {
  dataset: $dataset, reference: c[2], office: nullIf(c[3], '')
}]->(target)
RETURN count(*) AS added
