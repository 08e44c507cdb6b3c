// title: How often did allies become rivals?
// grade: change
// about: For each year, how many pairs turned from allies into rivals, and how many the other way, between one 31 December and the next.
// Leaves out years without a change, legends and the dead, and pairs who stood apart on one of the two days.
// Where historians tell a pair in two ways, only the firmer state of that day counts, then the later one.
// expects: one row for each year with a change; year, pairs that became rivals, pairs that became allies
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
WITH year, type(head(states)) AS before, type(last(states)) AS after
WHERE before <> after
RETURN year, count(CASE after WHEN 'RIVAL_OF' THEN 1 END) AS becameRivals, count(CASE after WHEN 'ALLIED_WITH' THEN 1 END) AS becameAllies
ORDER BY year
