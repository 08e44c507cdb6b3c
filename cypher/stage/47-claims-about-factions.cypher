// title: Claims about factions
// about: Which factions a claim is about.
// rows: claims-about-factions
// counts: claims about
UNWIND $rows AS row
MATCH (claim:Claim {dataset: $dataset, id: row.claim})
MATCH (target:Faction {dataset: $dataset, id: row.target})
CREATE (claim)-[:ABOUT $properties]->(target)
RETURN count(*) AS added
