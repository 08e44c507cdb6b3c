// title: One data set per id and data set
// about: Ids are unique within a data set; the constraint also makes finding by id quick.
CREATE CONSTRAINT data_set_id IF NOT EXISTS
FOR (n:DataSet) REQUIRE (n.dataset, n.id) IS UNIQUE
