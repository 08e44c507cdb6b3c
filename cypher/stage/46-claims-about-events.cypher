// title: Claims about events
// about: Which events a claim is about.
// rows: claims-about-events
// counts: claims about
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
MATCH (claim:Claim {dataset: $dataset, id: $row.claim})
MATCH (target:Event {dataset: $dataset, id: $row.target})
CREATE (claim)-[:ABOUT $properties]->(target)
RETURN count(*) AS added
