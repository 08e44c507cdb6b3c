// title: Events
// about: Writes new events.
// rows: events
// counts: events
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
CREATE (:Event $properties)
RETURN count(*) AS added
