// title: People
// about: Writes new people.
// rows: people
// counts: people
UNWIND $rows AS row
CREATE (:Person $properties)
RETURN count(*) AS added
