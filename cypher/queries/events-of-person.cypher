// title: What did one person take part in?
// grade: first steps
// about: The events in which one person took part, in the order of time, and what came of each. Leaves out events at which the person was only talked about.
// Change $person to follow somebody else.
// expects: one row for each event; when, what happened, how many others were there, what came of it
// param person: string = krupskaya
// param dataset: string = succession
MATCH (:Person {dataset: $dataset, id: $person})-[:TOOK_PART_IN]->(e:Event)
RETURN e.date AS date, e.title AS event, COUNT { (:Person)-[:TOOK_PART_IN]->(e) } - 1 AS others, e.consequence AS consequence
ORDER BY e.validFrom, e.id
