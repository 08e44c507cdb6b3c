// title: Who was in the thick of it?
// grade: patterns
// about: How many allies and rivals each person has on a day; the first fifteen. Leaves out legends and the dead.
// Where historians tell a pair in two ways, only the firmer state of that day counts, then the later one.
// expects: one row for each person; name, allies, rivals, both together
// param year: integer = 1926
// param date: date = $year-12-31
// param dataset: string = succession
MATCH (p:Person)-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]-(other:Person)
WHERE r.validFrom <= $date <= r.validTo AND r.certainty <> 'legend'
WITH p, other, r ORDER BY r.strength DESC, r.validFrom DESC, r.id DESC
WITH p, other, type(head(collect(r))) AS tie
WITH p, count(CASE tie WHEN 'ALLIED_WITH' THEN 1 END) AS allies, count(CASE tie WHEN 'RIVAL_OF' THEN 1 END) AS rivals
RETURN p.name AS person, allies, rivals, allies + rivals AS ties
ORDER BY ties DESC, person, p.id
LIMIT 15
