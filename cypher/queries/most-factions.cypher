// title: Who moved through the most factions?
// grade: change
// about: People who belonged to three factions or more, one after the other or together, in the order of joining. Leaves out memberships that are only legend.
// The two ends of a list tell most: some began in one camp and ended in another.
// expects: one row for each person; name, number of factions, the factions in the order of joining
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset})-[m:MEMBER_OF]->(f:Faction)
WHERE m.certainty <> 'legend'
WITH p, f, min(m.validFrom) AS since ORDER BY since, f.name, f.id
WITH p, collect(f.name) AS factions
WHERE size(factions) > 2
RETURN p.name AS person, size(factions) AS number, factions
ORDER BY number DESC, person, p.id
