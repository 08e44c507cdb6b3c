// title: What rests on one source?
// grade: evidence
// about: The ties that cite one source, and how many other sources each of them has. If this source were wrong, which ties would have little left?
// Leaves out legends. Change $source for another one, such as kotkin-2014: most-used-sources lists them.
// expects: one row for each tie; the two names, tie, when, what is claimed, number of other sources
// param source: string = declaration-13
// param dataset: string = succession
MATCH (a:Person)-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]-(b:Person)
WHERE a.id < b.id AND $source IN r.sources AND r.certainty <> 'legend'
RETURN a.name AS one, CASE type(r) WHEN 'ALLIED_WITH' THEN 'allied with' ELSE 'rival of' END AS tie, b.name AS other,
       r.from AS phaseFrom, r.to AS phaseTo, r.claim AS claim, size(r.sources) - 1 AS otherSources
ORDER BY otherSources, r.validFrom, one, other, r.id
