// title: Sources
// about: Writes new sources.
// rows: sources
// counts: sources
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
CREATE (:Source $properties)
RETURN count(*) AS added
