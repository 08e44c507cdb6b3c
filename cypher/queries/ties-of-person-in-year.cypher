// title: All ties of one person in a year
// grade: first steps
// about: The allies and the rivals of one person on a day, allies first, the firmest first, and what each tie was about. Leaves out legends and the dead.
// Where historians tell a pair in two ways, only the firmer state of that day counts, then the later one.
// expects: one row for each tie; tie, other person, strength from 1 to 3, what it was
// param person: string = kamenev
// param year: integer = 1925
// param date: date = $year-12-31
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset, id: $person})-[r:ALLIED_WITH|RIVAL_OF]-(them:Person)
WHERE r.validFrom <= $date <= r.validTo AND r.certainty <> 'legend'
WITH them, r ORDER BY r.strength DESC, r.validFrom DESC, r.id DESC
WITH them, head(collect(r)) AS r
RETURN CASE type(r) WHEN 'ALLIED_WITH' THEN 'allied with' ELSE 'rival of' END AS tie, them.name AS other, r.strength AS strength, r.claim AS claim,
       r.from AS phaseFrom, r.to AS phaseTo
ORDER BY tie, strength DESC, other, them.id
