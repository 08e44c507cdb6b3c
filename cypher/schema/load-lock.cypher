// title: One lock per data set
// about: Two loads of one data set never run at once.
CREATE CONSTRAINT load_lock_id IF NOT EXISTS
FOR (n:LoadLock) REQUIRE (n.dataset, n.id) IS UNIQUE
