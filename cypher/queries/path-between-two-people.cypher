// title: How are two people connected?
// about: The shortest chain of allies between two people in a year, at most five steps long.
// param one: string = krupskaya
// param other: string = radek
// param year: integer = 1926
// param dataset: string = succession
MATCH (a:Person {dataset: $dataset, id: $one})
MATCH (b:Person {dataset: $dataset, id: $other})
MATCH path = (a)-[:ALLIED_WITH*1..5]-(b)
WHERE all(r IN relationships(path) WHERE r.fromYear <= $year <= r.toYear)
RETURN [p IN nodes(path) | p.name] AS chain, length(path) AS steps
ORDER BY steps, chain
LIMIT 1
