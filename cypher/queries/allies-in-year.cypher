// title: Who stood beside a person?
// about: The allies of one person in a year, the firmest first, and why they held together.
// param person: string = trotsky
// param year: integer = 1926
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset, id: $person})-[r:ALLIED_WITH]-(ally:Person)
WHERE r.fromYear <= $year <= r.toYear
RETURN ally.name AS ally, r.from AS since, r.to AS until, r.strength AS strength, r.claim AS why
ORDER BY strength DESC, ally, since
