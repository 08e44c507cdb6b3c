// title: Whose enemies were Stalin's too?
// grade: patterns
// about: People who had rivals in common with Stalin on a day, how many, and whether they were his allies. "My enemy's enemy is my friend": is it true here?
// Leaves out legends and the dead. Where historians tell a pair in two ways, only the firmer state of that day counts, then the later one.
// No tie between two people may only mean that this collection does not follow them. Change $person to ask about somebody else.
// expects: one row for each person; name, number of shared rivals, their names, the tie with Stalin
// param person: string = stalin
// param year: integer = 1927
// param date: date = $year-12-31
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset, id: $person})-[r:ALLIED_WITH|RIVAL_OF]-(enemy:Person)
WHERE r.validFrom <= $date <= r.validTo AND r.certainty <> 'legend'
WITH p, enemy, r ORDER BY r.strength DESC, r.validFrom DESC, r.id DESC
WITH p, enemy, head(collect(r)) AS r
WHERE type(r) = 'RIVAL_OF'
MATCH (enemy)-[q:ALLIED_WITH|RIVAL_OF]-(them:Person)
WHERE them <> p AND q.validFrom <= $date <= q.validTo AND q.certainty <> 'legend'
WITH p, enemy, them, q ORDER BY q.strength DESC, q.validFrom DESC, q.id DESC
WITH p, enemy, them, head(collect(q)) AS r
WHERE type(r) = 'RIVAL_OF'
WITH p, enemy, them ORDER BY enemy.name, enemy.id
WITH p, them, collect(enemy.name) AS enemies
OPTIONAL MATCH (p)-[r:ALLIED_WITH|RIVAL_OF]-(them)
WHERE r.validFrom <= $date <= r.validTo AND r.certainty <> 'legend'
WITH them, enemies, r ORDER BY r.strength DESC, r.validFrom DESC, r.id DESC
WITH them, enemies, head(collect(r)) AS r
RETURN them.name AS person, size(enemies) AS shared, enemies,
       CASE type(r) WHEN 'ALLIED_WITH' THEN 'ally' WHEN 'RIVAL_OF' THEN 'rival' ELSE 'no tie' END AS tie
ORDER BY shared DESC, person, them.id
