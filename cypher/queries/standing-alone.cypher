// title: Who stood alone?
// grade: patterns
// about: People who had rivals on a day but not one ally, and who those rivals were. Leaves out legends and the dead.
// Where historians tell a pair in two ways, only the firmer state of that day counts, then the later one.
// Followers who are not in this collection do not count, so nobody was quite as lonely as it looks.
// expects: one row for each person; name, number of rivals, their names
// param year: integer = 1928
// param date: date = $year-12-31
// param dataset: string = succession
MATCH (p:Person)-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]-(other:Person)
WHERE r.validFrom <= $date <= r.validTo AND r.certainty <> 'legend'
WITH p, other, r ORDER BY r.strength DESC, r.validFrom DESC, r.id DESC
WITH p, other, head(collect(r)) AS r ORDER BY other.name, other.id
WITH p, collect(CASE type(r) WHEN 'RIVAL_OF' THEN other.name END) AS enemies, count(CASE type(r) WHEN 'ALLIED_WITH' THEN 1 END) AS allies
WHERE allies = 0
RETURN p.name AS person, size(enemies) AS rivals, enemies
ORDER BY rivals DESC, person, p.id
