// title: Who stood between the camps?
// grade: patterns
// about: People who, on a day, were allied with both sides of a quarrel, and which quarrels. Some tried to make peace; some were only waiting.
// Leaves out legends and the dead. Where historians tell a pair in two ways, only the firmer state of that day counts, then the later one.
// expects: one row for each person; name, number of quarrels, the pairs of rivals between whom they stood
// param year: integer = 1922
// param date: date = $year-12-31
// param dataset: string = succession
MATCH (a:Person)-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]-(b:Person)
WHERE a.id < b.id AND r.validFrom <= $date <= r.validTo AND r.certainty <> 'legend'
WITH a, b, r ORDER BY r.strength DESC, r.validFrom DESC, r.id DESC
WITH a, b, head(collect(r)) AS r
WITH collect(r) AS ties
MATCH (a:Person)-[quarrel:RIVAL_OF {dataset: $dataset}]-(b:Person)
WHERE a.id < b.id AND quarrel IN ties
MATCH (a)-[x:ALLIED_WITH]-(p:Person)-[y:ALLIED_WITH]-(b)
WHERE x IN ties AND y IN ties
WITH p, a.name + ' and ' + b.name AS pair ORDER BY pair
WITH p, collect(pair) AS pairs
RETURN p.name AS person, size(pairs) AS quarrels, pairs
ORDER BY quarrels DESC, person, p.id
