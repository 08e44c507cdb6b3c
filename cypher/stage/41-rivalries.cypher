// title: Rivalries
// about: A tie is stored once; its direction means nothing, its sign is its type.
// rows: rivalries
// counts: ties
// cells: row.from row.to id strength basis certainty claim headline why endWhy sources claims endedBy dispute note from to validFrom validTo fromYear toYear open
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
MATCH (a:Person {dataset: $dataset, id: c[0]})
MATCH (b:Person {dataset: $dataset, id: c[1]})
CREATE (a)-[:RIVAL_OF {
  dataset: $dataset, id: c[2], strength: toInteger(c[3]), basis: c[4], certainty: c[5], claim: nullIf(c[6], ''),
  headline: nullIf(c[7], ''), why: nullIf(c[8], ''), endWhy: nullIf(c[9], ''),
  sources: CASE c[10] WHEN '' THEN [] ELSE split(c[10], ';') END,
  claims: CASE c[11] WHEN '' THEN [] ELSE split(c[11], ';') END, endedBy: nullIf(c[12], ''),
  dispute: nullIf(c[13], ''), note: nullIf(c[14], ''),
  from: c[15], to: nullIf(c[16], ''), validFrom: date(c[17]), validTo: date(c[18]), fromYear: toInteger(c[19]),
  toYear: toInteger(c[20]), open: toBoolean(c[21])
}]->(b)
RETURN count(*) AS added
