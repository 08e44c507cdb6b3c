// title: One event per id and data set
// about: Ids are unique within a data set; the constraint also makes finding by id quick.
CREATE CONSTRAINT event_id IF NOT EXISTS
FOR (n:Event) REQUIRE (n.dataset, n.id) IS UNIQUE
