// title: Who stood together against Stalin?
// grade: patterns
// about: Each rival of Stalin on a day, and which of the others were that person's allies. A zero means standing alone. Leaves out legends and the dead.
// Where historians tell a pair in two ways, only the firmer state of that day counts, then the later one. Change $person to ask about somebody else.
// expects: one row for each rival; name, number of allies among the other rivals, their names
// param person: string = stalin
// param year: integer = 1926
// param date: date = $year-12-31
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset, id: $person})-[r:ALLIED_WITH|RIVAL_OF]-(enemy:Person)
WHERE r.validFrom <= $date <= r.validTo AND r.certainty <> 'legend'
WITH enemy, r ORDER BY r.strength DESC, r.validFrom DESC, r.id DESC
WITH enemy, head(collect(r)) AS r
WHERE type(r) = 'RIVAL_OF'
WITH collect(enemy) AS enemies
UNWIND enemies AS enemy
OPTIONAL MATCH (enemy)-[r:ALLIED_WITH|RIVAL_OF]-(friend:Person)
WHERE friend IN enemies AND r.validFrom <= $date <= r.validTo AND r.certainty <> 'legend'
WITH enemy, friend, r ORDER BY r.strength DESC, r.validFrom DESC, r.id DESC
WITH enemy, friend, head(collect(r)) AS r ORDER BY friend.name, friend.id
WITH enemy, collect(CASE type(r) WHEN 'ALLIED_WITH' THEN friend.name END) AS names
RETURN enemy.name AS rival, size(names) AS allies, names
ORDER BY allies DESC, rival, enemy.id
