// title: How are two people connected?
// grade: patterns
// about: The shortest chain of allies between two people on a day, at most five steps long. Leaves out legends and the dead.
// Where historians tell a pair in two ways, only the firmer state of that day counts, then the later one.
// expects: one row with the shortest chain, or none; names in order, number of steps
// param one: string = ryutin
// param other: string = ulyanova
// param year: integer = 1926
// param date: date = $year-12-31
// param dataset: string = succession
MATCH (a:Person)-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]-(b:Person)
WHERE a.id < b.id AND r.validFrom <= $date <= r.validTo AND r.certainty <> 'legend'
WITH a, b, r ORDER BY r.strength DESC, r.validFrom DESC, r.id DESC
WITH a, b, head(collect(r)) AS r
WHERE type(r) = 'ALLIED_WITH'
WITH collect(r) AS alliances
MATCH (one:Person {dataset: $dataset, id: $one})
MATCH (other:Person {dataset: $dataset, id: $other}) WHERE one <> other
MATCH path = allShortestPaths((one)-[:ALLIED_WITH*..5]-(other))
WHERE all(r IN relationships(path) WHERE r IN alliances)
RETURN [p IN nodes(path) | p.name] AS chain, length(path) AS steps
ORDER BY steps, chain
LIMIT 1
