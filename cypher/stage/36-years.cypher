// title: Years
// about: Writes new years.
// rows: years
// counts: years
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
CREATE (:Year $properties)
RETURN count(*) AS added
