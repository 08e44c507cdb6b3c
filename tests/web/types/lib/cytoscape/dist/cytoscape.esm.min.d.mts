// The vendored file has no types beside it; only web/src/graph uses it, and says "any" where Cytoscape's own types would.
declare const cytoscape: (options: object) => any;
export default cytoscape;
