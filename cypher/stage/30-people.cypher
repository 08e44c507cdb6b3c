// title: People
// about: Writes new people. Rows come as one text, as a CSV file would: it is taken in twice as fast as a list of maps.
// rows: people
// counts: people
// cells: id name fullName nameRu mapName born died deathManner role tier x y
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
CREATE (:Person {
  dataset: $dataset, id: c[0], name: c[1], fullName: nullIf(c[2], ''), nameRu: nullIf(c[3], ''), mapName: nullIf(c[4], ''), born: nullIf(c[5], ''),
  died: nullIf(c[6], ''), deathManner: nullIf(c[7], ''), role: nullIf(c[8], ''), tier: toInteger(c[9]), x: toFloat(c[10]),
  y: toFloat(c[11])
})
RETURN count(*) AS added
