// title: Years
// about: Writes new years. Rows come as one text, as a CSV file would: it is taken in twice as fast as a list of maps.
// rows: years
// counts: years
// cells: id year sentence
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
CREATE (:Year {
  dataset: $dataset, id: c[0], year: toInteger(c[1]), sentence: c[2]
})
RETURN count(*) AS added
