// title: One term per id and data set
// about: Ids are unique within a data set; the constraint also makes finding by id quick.
CREATE CONSTRAINT term_id IF NOT EXISTS
FOR (n:Term) REQUIRE (n.dataset, n.id) IS UNIQUE
