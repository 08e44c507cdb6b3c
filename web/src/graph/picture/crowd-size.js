/**
 * From how many on a picture is one of a crowd. Of so many people most names wait for the pointer; round so many ties
 * there is no way, and they are painted.
 */
export const CROWD = { people: 250, ties: 1000 };
