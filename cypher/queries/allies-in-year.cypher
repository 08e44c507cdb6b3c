// title: Who stood beside a person?
// grade: first steps
// about: The allies of one person on a day, the firmest first, and why they held together. Leaves out legends and the dead.
// Where historians tell a pair in two ways, only the firmer state of that day counts, then the later one.
// expects: one row for each ally; name, strength from 1 to 3, why, start and end of the phase
// param person: string = trotsky
// param year: integer = 1926
// param date: date = $year-12-31
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset, id: $person})-[r:ALLIED_WITH|RIVAL_OF]-(other:Person)
WHERE r.validFrom <= $date <= r.validTo AND r.certainty <> 'legend'
WITH other, r ORDER BY r.strength DESC, r.validFrom DESC, r.id DESC
WITH other, head(collect(r)) AS r
WHERE type(r) = 'ALLIED_WITH'
RETURN other.name AS ally, r.strength AS strength, r.claim AS why, r.from AS phaseFrom, r.to AS phaseTo
ORDER BY strength DESC, ally, other.id
