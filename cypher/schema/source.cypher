// title: One source per id and data set
// about: Ids are unique within a data set; the constraint also makes finding by id quick.
CREATE CONSTRAINT source_id IF NOT EXISTS
FOR (n:Source) REQUIRE (n.dataset, n.id) IS UNIQUE
