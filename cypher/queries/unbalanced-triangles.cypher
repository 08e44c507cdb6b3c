// title: Which triangles were out of balance?
// grade: patterns
// about: Three people, all tied to each other on a day, whose ties pull against each other: one person is allied with two who are rivals, or all three are
// rivals. Such triangles seldom last: ask 1926 as well. Leaves out legends and the dead.
// Where historians tell a pair in two ways, only the firmer state of that day counts, then the later one.
// expects: one row for each triangle; the three names, what pulls it apart
// param year: integer = 1925
// param date: date = $year-12-31
// param dataset: string = succession
MATCH (a:Person)-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]-(b:Person)
WHERE a.id < b.id AND r.validFrom <= $date <= r.validTo AND r.certainty <> 'legend'
WITH a, b, r ORDER BY r.strength DESC, r.validFrom DESC, r.id DESC
WITH a, b, head(collect(r)) AS r
WITH collect(r) AS ties
MATCH (a:Person)-[ab:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]-(b:Person)-[bc:ALLIED_WITH|RIVAL_OF]-(c:Person)-[ca:ALLIED_WITH|RIVAL_OF]-(a)
WHERE a.id < b.id AND b.id < c.id AND ab IN ties AND bc IN ties AND ca IN ties
WITH a, b, c, type(ab) AS ab, type(bc) AS bc, type(ca) AS ca, size([r IN [ab, bc, ca] WHERE type(r) = 'RIVAL_OF']) AS rivalries
WHERE rivalries % 2 = 1
RETURN a.name AS one, b.name AS two, c.name AS three,
       CASE WHEN rivalries = 3 THEN 'all three are rivals' ELSE CASE 'RIVAL_OF' WHEN bc THEN a.name WHEN ca THEN b.name ELSE c.name END + ' is allied with both' END AS strain
ORDER BY rivalries, one, two, three, a.id, b.id, c.id
