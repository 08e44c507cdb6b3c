// title: People
// about: Writes new people.
// rows: people
// counts: people
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
CREATE (:Person $properties)
RETURN count(*) AS added
