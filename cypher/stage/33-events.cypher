// title: Events
// about: Writes new events. Rows come as one text, as a CSV file would: it is taken in twice as fast as a list of maps.
// rows: events
// counts: events
// cells: id date title headline weight kind factions summary consequence short sources claims validFrom validTo year
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
CREATE (:Event {
  dataset: $dataset, id: c[0], date: c[1], title: c[2], headline: nullIf(c[3], ''), weight: toInteger(c[4]), kind: nullIf(c[5], ''),
  factions: CASE c[6] WHEN '' THEN [] ELSE split(c[6], ';') END, summary: nullIf(c[7], ''), consequence: nullIf(c[8], ''),
  short: nullIf(c[9], ''), sources: CASE c[10] WHEN '' THEN [] ELSE split(c[10], ';') END,
  claims: CASE c[11] WHEN '' THEN [] ELSE split(c[11], ';') END, validFrom: date(c[12]), validTo: date(c[13]),
  year: toInteger(c[14])
})
RETURN count(*) AS added
