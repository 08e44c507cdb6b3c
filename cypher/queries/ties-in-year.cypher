// title: Who stood where?
// grade: first steps
// about: All ties that hold on a day, the firmest first. Leaves out legends and the dead.
// Where historians tell a pair in two ways, only the firmer state of that day counts, then the later one.
// expects: one row for each tie; the two names, tie, strength from 1 to 3, what is claimed, start and end of the phase
// param year: integer = 1926
// param date: date = $year-12-31
// param dataset: string = succession
MATCH (a:Person)-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]-(b:Person)
WHERE a.id < b.id AND r.validFrom <= $date <= r.validTo AND r.certainty <> 'legend'
WITH a, b, r ORDER BY r.strength DESC, r.validFrom DESC, r.id DESC
WITH a, b, head(collect(r)) AS r
RETURN a.name AS one, CASE type(r) WHEN 'ALLIED_WITH' THEN 'allied with' ELSE 'rival of' END AS tie, b.name AS other,
       r.strength AS strength, r.claim AS claim, r.from AS phaseFrom, r.to AS phaseTo
ORDER BY strength DESC, one, other, r.id
