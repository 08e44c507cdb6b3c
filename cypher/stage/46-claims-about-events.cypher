// title: Claims about events
// about: Which events a claim is about.
// rows: claims-about-events
// counts: claims about
UNWIND $rows AS row
MATCH (claim:Claim {dataset: $dataset, id: row.claim})
MATCH (target:Event {dataset: $dataset, id: row.target})
CREATE (claim)-[:ABOUT $properties]->(target)
RETURN count(*) AS added
