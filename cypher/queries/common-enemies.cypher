// title: Whom did two people fight together?
// grade: patterns
// about: The rivals that two people have in common on a day: the enemy of my enemy. Leaves out legends and the dead.
// Where historians tell a pair in two ways, only the firmer state of that day counts, then the later one.
// expects: one row for each rival of both; name
// param one: string = zinoviev
// param other: string = trotsky
// param year: integer = 1926
// param date: date = $year-12-31
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset})-[r:ALLIED_WITH|RIVAL_OF]-(other:Person)
WHERE p.id IN [$one, $other] AND r.validFrom <= $date <= r.validTo AND r.certainty <> 'legend'
WITH p, other, r ORDER BY r.strength DESC, r.validFrom DESC, r.id DESC
WITH p, other, head(collect(r)) AS r
WHERE type(r) = 'RIVAL_OF'
WITH other, count(p) AS rivals
WHERE rivals = 2
RETURN other.name AS enemy
ORDER BY enemy, other.id
