// title: Who was in the thick of it?
// about: How many allies and rivals each person has in a year.
// param year: integer = 1926
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset})-[r:ALLIED_WITH|RIVAL_OF]-(:Person)
WHERE r.fromYear <= $year <= r.toYear
WITH p, sum(CASE type(r) WHEN 'ALLIED_WITH' THEN 1 ELSE 0 END) AS allies, sum(CASE type(r) WHEN 'RIVAL_OF' THEN 1 ELSE 0 END) AS rivals
RETURN p.name AS person, allies, rivals, allies + rivals AS ties
ORDER BY ties DESC, person
LIMIT 15
