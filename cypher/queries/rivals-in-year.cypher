// title: Who stood against a person?
// grade: first steps
// about: The rivals of one person on a day, the fiercest first, and what they fought about. Leaves out legends and the dead.
// Where historians tell a pair in two ways, only the firmer state of that day counts, then the later one.
// expects: one row for each rival; name, strength from 1 to 3, why, start and end of the phase
// param person: string = stalin
// param year: integer = 1926
// param date: date = $year-12-31
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset, id: $person})-[r:ALLIED_WITH|RIVAL_OF]-(other:Person)
WHERE r.validFrom <= $date <= r.validTo AND r.certainty <> 'legend'
WITH other, r ORDER BY r.strength DESC, r.validFrom DESC, r.id DESC
WITH other, head(collect(r)) AS r
WHERE type(r) = 'RIVAL_OF'
RETURN other.name AS rival, r.strength AS strength, r.claim AS why, r.from AS phaseFrom, r.to AS phaseTo
ORDER BY strength DESC, rival, other.id
