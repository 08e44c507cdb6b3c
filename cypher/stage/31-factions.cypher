// title: Factions
// about: Writes new factions. Rows come as one text, as a CSV file would: it is taken in twice as fast as a list of maps.
// rows: factions
// counts: factions
// cells: id name aka platform hue hueDark line sources from to validFrom validTo fromYear toYear open
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
CREATE (:Faction {
  dataset: $dataset, id: c[0], name: c[1], aka: CASE c[2] WHEN '' THEN [] ELSE split(c[2], ';') END,
  platform: nullIf(c[3], ''), hue: nullIf(c[4], ''), hueDark: nullIf(c[5], ''), line: nullIf(c[6], ''),
  sources: CASE c[7] WHEN '' THEN [] ELSE split(c[7], ';') END, from: c[8], to: nullIf(c[9], ''), validFrom: date(c[10]),
  validTo: date(c[11]), fromYear: toInteger(c[12]), toYear: toInteger(c[13]), open: toBoolean(c[14])
})
RETURN count(*) AS added
