// title: One faction per id and data set
// about: Ids are unique within a data set; the constraint also makes finding by id quick.
CREATE CONSTRAINT faction_id IF NOT EXISTS
FOR (n:Faction) REQUIRE (n.dataset, n.id) IS UNIQUE
