// title: Events
// about: Writes new events. Rows come as one text, as a CSV file would: it is taken in twice as fast as a list of maps.
// rows: events
// counts: events
// cells: id date title kind factions summary consequence short sources claims validFrom validTo year
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
CREATE (:Event {
  dataset: $dataset, id: c[0], date: c[1], title: c[2], kind: c[3],
  factions: CASE c[4] WHEN '' THEN [] ELSE split(c[4], ';') END, summary: c[5], consequence: nullIf(c[6], ''),
  short: nullIf(c[7], ''), sources: CASE c[8] WHEN '' THEN [] ELSE split(c[8], ';') END,
  claims: CASE c[9] WHEN '' THEN [] ELSE split(c[9], ';') END, validFrom: date(c[10]), validTo: date(c[11]),
  year: toInteger(c[12])
})
RETURN count(*) AS added
