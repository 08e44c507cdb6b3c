// title: Which alliances lasted longest?
// grade: patterns
// about: The fifteen longest alliances without a break, several phases taken together. An alliance ends with a quarrel, with a death,
// or goes on beyond 31 December 1940, the last day of this collection: then its end is empty. Leaves out legends.
// expects: one row for each alliance; the two names, when it began, when it ended, full years
// param dataset: string = succession
MATCH (a:Person)-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]-(b:Person)
WHERE a.id < b.id AND r.certainty <> 'legend'
  AND NOT EXISTS {
    MATCH (a)-[q:ALLIED_WITH|RIVAL_OF]-(b)
    WHERE q.validFrom <= r.validFrom <= q.validTo AND q.strength > r.strength AND q.certainty <> 'legend'
  }
WITH a, b, r ORDER BY r.validFrom, r.id
WITH a, b, collect(r) AS phases
WITH a, b, phases, [i IN range(0, size(phases) - 1)
  WHERE i = 0 OR type(phases[i]) <> type(phases[i - 1]) OR phases[i - 1].validTo + duration({days: 31}) < phases[i].validFrom] + [size(phases)] AS starts
UNWIND range(0, size(starts) - 2) AS k
WITH a, b, phases[starts[k]..starts[k + 1]] AS run
WHERE type(head(run)) = 'ALLIED_WITH'
WITH a, b, head(run) AS opening, last(run) AS closing
RETURN a.name AS one, b.name AS other, opening.from AS since, closing.to AS until, duration.between(opening.validFrom, closing.validTo).years AS years
ORDER BY duration.inDays(opening.validFrom, closing.validTo).days DESC, one, other, opening.id
LIMIT 15
