// title: Which year had the most new rivalries?
// grade: change
// about: How many rivalries and how many alliances began in each year, the year with the most new rivalries first.
// Leaves out legends, years in which nothing began, and later phases of a tie that held already.
// Where historians tell a pair in two ways at once, the weaker telling does not count as a beginning.
// expects: one row for each year; year, new rivalries, new alliances, what the year brought
// param first: integer = 1917
// param last: integer = 1940
// param dataset: string = succession
MATCH (a:Person)-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]-(b:Person)
WHERE a.id < b.id AND r.certainty <> 'legend'
  AND NOT EXISTS {
    MATCH (a)-[q:ALLIED_WITH|RIVAL_OF]-(b)
    WHERE q.validFrom <= r.validFrom <= q.validTo AND q.strength > r.strength AND q.certainty <> 'legend'
  }
WITH a, b, r ORDER BY r.validFrom, r.id
WITH a, b, collect(r) AS phases
UNWIND range(0, size(phases) - 1) AS i
WITH phases[i] AS r, CASE WHEN i > 0 THEN phases[i - 1] END AS before
WHERE $first <= r.validFrom.year <= $last
  AND (before IS NULL OR type(before) <> type(r) OR before.validTo + duration({days: 31}) < r.validFrom)
WITH r.validFrom.year AS year, count(CASE type(r) WHEN 'RIVAL_OF' THEN 1 END) AS rivalries, count(CASE type(r) WHEN 'ALLIED_WITH' THEN 1 END) AS alliances
OPTIONAL MATCH (y:Year {dataset: $dataset, year: year})
RETURN year, rivalries, alliances, y.sentence AS sentence
ORDER BY rivalries DESC, alliances DESC, year
