namespace Explorer.Content.Tests.Courses;

/// <summary>A course of two steps about the bundled data, to be damaged.</summary>
internal static class SmallCourse
{
    public const string File = "small.md";

    public const string Text = """
        ---
        title: A small course
        about: Two steps.
        dataset: succession
        ---

        ## The first step

        Round brackets draw `one thing`, and that
        is **all** &amp; enough.

        ```cypher start
        MATCH (p:Person)
        RETURN p.name
        ```

        ### Task

        Ask for the factions.

        A second paragraph.

        ### Hint

        A faction is `(f:Faction)`.

        ```cypher solution
        MATCH (f:Faction)
        RETURN f.name
        ```

        ### Learned

        Asking.

        ## The second step

        More of the same.

        ```cypher start unfinished
        MATCH (p:Person {name: 'Leon Trotsky'})-
        ```

        ### Task

        Who was his rival that day?

        ### Hint

        Go on.

        ```cypher solution ordered named lists-in-any-order
        // param year: integer = 1926
        // param date: date = $year-12-31
        MATCH (p:Person {name: 'Leon Trotsky'})-[r:RIVAL_OF]-(b:Person)
        WHERE r.validFrom <= $date <= r.validTo
        RETURN b.name AS rival
        ORDER BY rival
        ```

        ### Learned

        Going on.
        """;
}
