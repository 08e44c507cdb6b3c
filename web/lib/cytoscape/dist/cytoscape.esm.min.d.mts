// For the type check, not sent to anybody: the library's own types lie in another package; only web/src/graph uses it, and says "any" where Cytoscape's own types would.
declare const cytoscape: (options: object) => any;
export default cytoscape;
