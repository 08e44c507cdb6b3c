// title: Who stood against a person?
// about: The rivals of one person in a year, the fiercest first, and what they fought about.
// param person: string = stalin
// param year: integer = 1926
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset, id: $person})-[r:RIVAL_OF]-(rival:Person)
WHERE r.fromYear <= $year <= r.toYear
RETURN rival.name AS rival, r.from AS since, r.to AS until, r.strength AS strength, r.claim AS why
ORDER BY strength DESC, rival, since
