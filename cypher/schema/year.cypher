// title: One year per id and data set
// about: Ids are unique within a data set; the constraint also makes finding by id quick.
CREATE CONSTRAINT year_id IF NOT EXISTS
FOR (n:Year) REQUIRE (n.dataset, n.id) IS UNIQUE
