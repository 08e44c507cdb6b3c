// title: Who changed sides most often?
// grade: change
// about: How often each person turned from ally to rival or back, with anybody, between one 31 December and the next; the first fifteen.
// Both people of a pair are counted, so it does not say who walked away from whom. Leaves out legends and the dead, pairs who stood apart on one of the
// two days, and changes that were undone within a year. Where historians tell a pair in two ways, only the firmer state of that day counts, then the later one.
// expects: one row for each person; name, number of changes, of them into rivalry and into alliance
// param first: integer = 1917
// param last: integer = 1940
// param dataset: string = succession
UNWIND range($first, $last) AS year
UNWIND [year - 1, year] AS end
WITH year, date({year: end, month: 12, day: 31}) AS day
MATCH (a:Person)-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]-(b:Person)
WHERE a.id < b.id AND r.validFrom <= day <= r.validTo AND r.certainty <> 'legend'
WITH year, day, a, b, r ORDER BY r.strength DESC, r.validFrom DESC, r.id DESC
WITH year, day, a, b, head(collect(r)) AS r ORDER BY day
WITH year, a, b, collect(r) AS states
WHERE type(head(states)) <> type(last(states))
UNWIND [a, b] AS p
WITH p, type(last(states)) AS became
WITH p, count(CASE became WHEN 'RIVAL_OF' THEN 1 END) AS toRivals, count(CASE became WHEN 'ALLIED_WITH' THEN 1 END) AS toAllies
RETURN p.name AS person, toRivals + toAllies AS changes, toRivals, toAllies
ORDER BY changes DESC, person, p.id
LIMIT 15
