// title: One claim per id and data set
// about: Ids are unique within a data set; the constraint also makes finding by id quick.
CREATE CONSTRAINT claim_id IF NOT EXISTS
FOR (n:Claim) REQUIRE (n.dataset, n.id) IS UNIQUE
