// title: The version that counts
// about: The key under which the nodes and relationships of a data set stand just now. Everything that reads a data set asks for it first.
// param id: string = succession
MATCH (d:DataSet {id: $id})
RETURN d.dataset AS key, d.version AS version
