// title: What do the essays say about an event?
// grade: evidence
// about: Every claim about one event, with its verdict and with what the evidence says instead. Leaves out what the essays say about people and ties.
// Change $event for another one, such as e-1924-01-funeral or e-1922-12-testament.
// expects: one row for each claim; source, number of the claim, what it says, verdict, what the evidence says
// param event: string = e-1924-05-testament-read
// param dataset: string = succession
MATCH (:Event {dataset: $dataset, id: $event})<-[:ABOUT]-(c:Claim)-[:MADE_IN]->(s:Source)
RETURN s.title AS source, c.id AS claim, c.text AS says, c.verdict AS verdict, c.correction AS evidence
ORDER BY claim
