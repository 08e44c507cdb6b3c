// title: Alliances
// about: A tie is stored once; its direction means nothing, its sign is its type.
// rows: alliances
// counts: ties
// cells: row.from row.to id strength basis certainty claim headline why endWhy sources claims endedBy note from to validFrom validTo fromYear toYear open
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
MATCH (a:Person {dataset: $dataset, id: c[0]})
MATCH (b:Person {dataset: $dataset, id: c[1]})
CREATE (a)-[:ALLIED_WITH {
  dataset: $dataset, id: c[2], strength: toInteger(c[3]), basis: c[4], certainty: c[5], claim: c[6],
  headline: nullIf(c[7], ''), why: nullIf(c[8], ''), endWhy: nullIf(c[9], ''),
  sources: CASE c[10] WHEN '' THEN [] ELSE split(c[10], ';') END,
  claims: CASE c[11] WHEN '' THEN [] ELSE split(c[11], ';') END, endedBy: nullIf(c[12], ''), note: nullIf(c[13], ''),
  from: c[14], to: nullIf(c[15], ''), validFrom: date(c[16]), validTo: date(c[17]), fromYear: toInteger(c[18]),
  toYear: toInteger(c[19]), open: toBoolean(c[20])
}]->(b)
RETURN count(*) AS added
