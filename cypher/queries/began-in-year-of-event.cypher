// title: What began in the year an event happened?
// grade: change
// about: The alliances and rivalries that began in the year of an event, and how many months after it; a minus means before.
// What came soon after need not have come because of it: read why. Leaves out legends and later phases of a tie that held already.
// Where historians tell a pair in two ways at once, the weaker telling does not count as a beginning.
// expects: one row for each tie that began; start, tie, the two names, why, months after the event
// param event: string = e-1926-04-bloc
// param dataset: string = succession
MATCH (e:Event {dataset: $dataset, id: $event})
MATCH (a:Person)-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]-(b:Person)
WHERE a.id < b.id AND r.certainty <> 'legend'
  AND NOT EXISTS {
    MATCH (a)-[q:ALLIED_WITH|RIVAL_OF]-(b)
    WHERE q.validFrom <= r.validFrom <= q.validTo AND q.strength > r.strength AND q.certainty <> 'legend'
  }
WITH e, a, b, r ORDER BY r.validFrom, r.id
WITH e, a, b, collect(r) AS phases
UNWIND range(0, size(phases) - 1) AS i
WITH e, a, b, phases[i] AS r, CASE WHEN i > 0 THEN phases[i - 1] END AS before
WHERE r.validFrom.year = e.year
  AND (before IS NULL OR type(before) <> type(r) OR before.validTo + duration({days: 31}) < r.validFrom)
RETURN r.from AS phaseFrom, CASE type(r) WHEN 'ALLIED_WITH' THEN 'allied with' ELSE 'rival of' END AS tie, a.name AS one, b.name AS other, r.why AS why,
       r.validFrom.month - e.validFrom.month AS monthsAfter
ORDER BY r.validFrom, one, other, r.id
