// title: Everyone who was ever allied with Trotsky
// grade: first steps
// about: Each person who was at some time an ally of Trotsky, in the order in which they joined him, and whether they were ever rivals too.
// Leaves out legends. An alliance here may have lasted thirty years or a few months: look at its dates. Change $person to ask about somebody else.
// expects: one row for each ally; name, first day and last day together, whether ever rivals
// param person: string = trotsky
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset, id: $person})-[r:ALLIED_WITH]-(friend:Person)
WHERE r.certainty <> 'legend'
WITH p, friend, r ORDER BY r.validFrom, r.id
WITH p, friend, collect(r) AS phases
RETURN friend.name AS ally, head(phases).from AS since, last(phases).to AS until,
       EXISTS { MATCH (p)-[q:RIVAL_OF]-(friend) WHERE q.certainty <> 'legend' } AS alsoRivals
ORDER BY head(phases).validFrom, ally, friend.id
