// title: First and last tie of each pair
// grade: change
// about: For everyone whose tie with Stalin had more than one phase: how it began and how it stood at the end. Leaves out legends.
// The last phase may end with a quarrel, with peace or with a death: its dates say when. Change $person to ask about somebody else.
// expects: one row for each pair; the other person, first tie and its start, last tie with start and end, number of phases
// param person: string = stalin
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset, id: $person})-[r:ALLIED_WITH|RIVAL_OF]-(them:Person)
WHERE r.certainty <> 'legend'
WITH them, r ORDER BY r.validFrom, r.id
WITH them, collect(r) AS phases
WHERE size(phases) > 1
WITH them, phases, head(phases) AS one, last(phases) AS two
RETURN them.name AS other, CASE type(one) WHEN 'ALLIED_WITH' THEN 'allies' ELSE 'rivals' END AS began, one.from AS beganFrom,
       CASE type(two) WHEN 'ALLIED_WITH' THEN 'allies' ELSE 'rivals' END AS ended, two.from AS endedFrom, two.to AS endedTo, size(phases) AS phases
ORDER BY one.validFrom, other, them.id
