// title: Who changed sides?
// grade: change
// about: Pairs who were allies on one 31 December and rivals on the next, or the other way round, year by year. Leaves out legends and the dead,
// and pairs who stood apart on one of the two days. Where historians tell a pair in two ways, only the firmer state of that day counts, then the later one.
// expects: one row for each change; year, the two names, what they became, claims before and after
// param first: integer = 1922
// param last: integer = 1929
// param dataset: string = succession
UNWIND range($first, $last) AS year
UNWIND [year - 1, year] AS end
WITH year, date({year: end, month: 12, day: 31}) AS day
MATCH (a:Person)-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]-(b:Person)
WHERE a.id < b.id AND r.validFrom <= day <= r.validTo AND r.certainty <> 'legend'
WITH year, day, a, b, r ORDER BY r.strength DESC, r.validFrom DESC, r.id DESC
WITH year, day, a, b, head(collect(r)) AS r ORDER BY day
WITH year, a, b, collect(r) AS states
WITH year, a, b, head(states) AS before, last(states) AS after
WHERE type(before) <> type(after)
RETURN year, a.name AS one, b.name AS other, CASE type(after) WHEN 'ALLIED_WITH' THEN 'allies' ELSE 'rivals' END AS became,
       before.claim AS before, after.claim AS after
ORDER BY year, one, other, a.id, b.id
