// title: Whom did two people fight together?
// about: The rivals that two people have in common in a year: the enemy of my enemy.
// param one: string = zinoviev
// param other: string = trotsky
// param year: integer = 1926
// param dataset: string = succession
MATCH (a:Person {dataset: $dataset, id: $one})-[r:RIVAL_OF]-(enemy:Person)-[s:RIVAL_OF]-(b:Person {dataset: $dataset, id: $other})
WHERE r.fromYear <= $year <= r.toYear AND s.fromYear <= $year <= s.toYear
RETURN DISTINCT enemy.name AS enemy
ORDER BY enemy
