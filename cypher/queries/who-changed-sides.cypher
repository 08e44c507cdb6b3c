// title: Who changed sides?
// about: Pairs who were allies and became rivals, or the other way round, between two years. Each line names the tie before and the tie after.
// param first: integer = 1922
// param last: integer = 1929
// param dataset: string = succession
MATCH (a:Person {dataset: $dataset})-[before:ALLIED_WITH|RIVAL_OF]-(b:Person), (a)-[after:ALLIED_WITH|RIVAL_OF]-(b)
WHERE a.id < b.id
  AND type(before) <> type(after)
  AND before.validTo <= after.validFrom
  AND after.fromYear >= $first AND after.fromYear <= $last
  AND after.fromYear - before.toYear <= 1
RETURN a.name AS one, b.name AS other, type(before) AS was, before.to AS until, type(after) AS became, after.from AS since, after.why AS why
ORDER BY after.validFrom, one, other, until, since
