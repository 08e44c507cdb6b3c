namespace Explorer.Graph.Store;

/// <summary>
/// An array in pages that one writer can change while readers keep an older state: <see cref="Fork"/> shares all pages, and the fork copies a page before its
/// first write to it. Reading past the end gives <c>default</c>.
/// </summary>
internal sealed class PagedArray<T>
{
    private const int Shift = 8;
    private const int PageSize = 1 << Shift;
    private const int Mask = PageSize - 1;

    private static readonly T Nothing = default!;

    private T[]?[] _pages;
    private bool[]? _owned; // null until the first write: the page table itself is still shared

    public PagedArray()
        : this([]) { }

    private PagedArray(T[]?[] pages) => _pages = pages;

    /// <summary>The number of slots that have a page, used or not.</summary>
    public int Capacity => _pages.Length << Shift;

    public T this[int index] => At(index);

    /// <summary>The slot for reading.</summary>
    public ref readonly T At(int index)
    {
        var pages = _pages;
        var page = index >> Shift;
        return ref (uint)page < (uint)pages.Length && pages[page] is { } slots ? ref slots[index & Mask] : ref Nothing;
    }

    public PagedArray<T> Fork() => new(_pages);

    /// <summary>The slot for writing; the array grows as needed.</summary>
    public ref T Slot(int index)
    {
        var page = index >> Shift;
        if (_owned is null || page >= _owned.Length)
        {
            OwnTable(page);
        }
        if (!_owned![page])
        {
            _pages[page] = _pages[page] is { } shared ? [.. shared] : new T[PageSize];
            _owned[page] = true;
        }
        return ref _pages[page]![index & Mask];
    }

    /// <summary>Whether no slot of the page of <paramref name="index"/> was ever written; a scan may skip to the next page.</summary>
    public bool IsPageEmpty(int index) => _pages[index >> Shift] is null;

    public static int NextPage(int index) => (index | Mask) + 1;

    private void OwnTable(int page)
    {
        // Room for a quarter more, so that filling a large graph does not copy the table for every page.
        var length = page < _pages.Length ? _pages.Length : Math.Max(page + 1, _pages.Length + (_pages.Length / 4));
        var pages = new T[]?[length];
        _pages.CopyTo(pages, 0);
        var owned = new bool[length];
        _owned?.CopyTo(owned, 0);
        _pages = pages;
        _owned = owned;
    }
}
