// title: Pairs that were both allies and rivals
// grade: change
// about: Pairs who were allies at one time and rivals at another, with the beginning of each. Leaves out legends.
// A pair is told in phases: a long alliance may count two or three of them. For a few pairs the two overlap, because historians disagree.
// expects: one row for each pair; the two names, phases of alliance and of rivalry, beginning of each, which came first
// param dataset: string = succession
MATCH (a:Person)-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]-(b:Person)
WHERE a.id < b.id AND r.certainty <> 'legend'
WITH a, b, r ORDER BY r.validFrom, r.id
WITH a, b, collect(CASE type(r) WHEN 'ALLIED_WITH' THEN r END) AS alliances, collect(CASE type(r) WHEN 'RIVAL_OF' THEN r END) AS rivalries
WHERE size(alliances) > 0 AND size(rivalries) > 0
RETURN a.name AS one, b.name AS other, size(alliances) AS allied, size(rivalries) AS rivals,
       head(alliances).from AS firstAllied, head(rivalries).from AS firstRivals,
       CASE WHEN head(alliances).validFrom < head(rivalries).validFrom THEN 'alliance' ELSE 'rivalry' END AS cameFirst
ORDER BY allied + rivals DESC, one, other, a.id, b.id
