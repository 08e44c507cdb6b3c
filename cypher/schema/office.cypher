// title: One office per id and data set
// about: Ids are unique within a data set; the constraint also makes finding by id quick.
CREATE CONSTRAINT office_id IF NOT EXISTS
FOR (n:Office) REQUIRE (n.dataset, n.id) IS UNIQUE
