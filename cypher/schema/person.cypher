// title: One person per id and data set
// about: Ids are unique within a data set; the constraint also makes finding by id quick.
CREATE CONSTRAINT person_id IF NOT EXISTS
FOR (n:Person) REQUIRE (n.dataset, n.id) IS UNIQUE
