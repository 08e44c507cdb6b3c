// title: Events
// about: Writes new events.
// rows: events
// counts: events
UNWIND $rows AS row
CREATE (:Event $properties)
RETURN count(*) AS added
