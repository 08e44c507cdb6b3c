using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>
/// All relationships of one version of a graph by their numbers, in pages, with the properties of each page in columns. One writer can change it while readers keep an older version:
/// <see cref="Fork"/> shares everything, and the fork copies what it first writes to.
/// </summary>
internal sealed class RelationshipStore
{
    private const int Shift = 8;
    private const int PageSize = 1 << Shift;
    private const int Mask = PageSize - 1;

    private const int MostBlocks = 4 * PageSize; // those in use and those that are not

    private static readonly RelationshipRecord Nothing;

    private readonly int _stamp;
    private Page[] _pages;
    private bool[]? _owned; // null until the first write: the page table itself is still shared

    public RelationshipStore()
        : this([], stamp: 0) { }

    private RelationshipStore(Page[] pages, int stamp) => (_pages, _stamp) = (pages, stamp);

    /// <param name="stamp">Of the transaction that may write to it.</param>
    public RelationshipStore Fork(int stamp) => new(_pages, stamp);

    /// <summary>What is stored under a number; one that does not exist when there is none.</summary>
    public ref readonly RelationshipRecord At(int number)
    {
        var pages = _pages;
        var page = number >> Shift;
        return ref (uint)page < (uint)pages.Length && pages[page].Records is { } records ? ref records[number & Mask] : ref Nothing;
    }

    /// <summary>Reads a property of a relationship; null when it has none of that key.</summary>
    /// <returns>Whether there is such a relationship.</returns>
    public bool TryGetProperty(int number, int key, out Value value)
    {
        var pages = _pages;
        var index = number >> Shift;
        if ((uint)index < (uint)pages.Length)
        {
            ref readonly var page = ref pages[index];
            if (page.Records is { } records)
            {
                ref readonly var record = ref records[number & Mask];
                if (record.Exists)
                {
                    value = page.Blocks[record.Block].Get(key, record.Place);
                    return true;
                }
            }
        }
        value = default;
        return false;
    }

    /// <summary>A copy of all properties of a relationship that exists.</summary>
    public PropertyRow Properties(int number)
    {
        ref readonly var page = ref _pages[number >> Shift];
        ref readonly var record = ref page.Records[number & Mask];
        return page.Blocks[record.Block].Row(record.Place);
    }

    /// <summary>Stores a relationship under a number that has none.</summary>
    /// <param name="number">The number.</param>
    /// <param name="record">Its type and ends.</param>
    /// <param name="shape">The keys of its properties.</param>
    /// <param name="values">Their values.</param>
    public void Add(int number, in RelationshipRecord record, PropertyShape shape, ReadOnlySpan<Value> values)
    {
        ref var page = ref Writable(number);
        ref var stored = ref page.Records[number & Mask];
        stored = record;
        page.Count++;
        Place(ref page, ref stored, shape, values);
    }

    /// <summary>Gives a relationship that exists other properties.</summary>
    public void SetProperties(int number, PropertyRow row)
    {
        ref var page = ref Writable(number);
        ref var record = ref page.Records[number & Mask];
        var block = WritableBlock(ref page, record.Block);
        if (block.Shape == row.Shape)
        {
            block.Set(record.Place, row.Values);
            return;
        }
        block.Remove(record.Place);
        Place(ref page, ref record, row.Shape, row.Values);
    }

    /// <summary>Forgets a relationship that exists.</summary>
    public void Remove(int number)
    {
        ref var page = ref Writable(number);
        ref var record = ref page.Records[number & Mask];
        WritableBlock(ref page, record.Block).Remove(record.Place);
        record = default;
        if (--page.Count == 0)
        {
            page = default;
            _owned![number >> Shift] = false;
        }
    }

    private void Place(ref Page page, ref RelationshipRecord record, PropertyShape shape, ReadOnlySpan<Value> values)
    {
        record = record.Nowhere();
        var block = BlockOf(ref page, shape);
        if (page.Blocks[block].IsFull || page.Blocks.Length == MostBlocks)
        {
            // Places, or blocks, were of relationships that have other keys by now.
            Repack(ref page);
            block = BlockOf(ref page, shape);
        }
        record = record.At(block, WritableBlock(ref page, block).Append(values));
    }

    // The block of that shape, which is new if there was none; the last one is looked at first, for it is the one that is being filled.
    private int BlockOf(ref Page page, PropertyShape shape)
    {
        for (var i = page.Blocks.Length - 1; i >= 0; i--)
        {
            if (page.Blocks[i].Shape == shape)
            {
                return i;
            }
        }
        page.Blocks = [.. page.Blocks, new PropertyBlock(shape, _stamp)];
        return page.Blocks.Length - 1;
    }

    private PropertyBlock WritableBlock(ref Page page, int index)
    {
        if (page.Blocks[index].Stamp != _stamp)
        {
            page.Blocks = [.. page.Blocks];
            page.Blocks[index] = page.Blocks[index].Fork(_stamp);
        }
        return page.Blocks[index];
    }

    // Moves all properties of a page together. The record without a place gets one afterwards.
    private void Repack(ref Page page)
    {
        var before = page.Blocks;
        page.Blocks = [];
        foreach (ref var record in page.Records.AsSpan())
        {
            if (record.Exists)
            {
                var row = before[record.Block].Row(record.Place);
                var block = BlockOf(ref page, row.Shape);
                record = record.At(block, page.Blocks[block].Append(row.Values));
            }
        }
    }

    private ref Page Writable(int number)
    {
        var page = number >> Shift;
        if (_owned is null || page >= _owned.Length)
        {
            OwnTable(page);
        }
        ref var own = ref _pages[page];
        if (!_owned![page])
        {
            own = own.Records is { } shared
                ? own with
                {
                    Records = (RelationshipRecord[])shared.Clone(),
                }
                : new Page(new RelationshipRecord[PageSize], [], 0);
            _owned[page] = true;
        }
        return ref own;
    }

    private void OwnTable(int page)
    {
        // Room for a quarter more, so that filling a large graph does not copy the table for every page.
        var length = page < _pages.Length ? _pages.Length : Math.Max(page + 1, _pages.Length + (_pages.Length / 4));
        var pages = new Page[length];
        _pages.CopyTo(pages, 0);
        var owned = new bool[length];
        _owned?.CopyTo(owned, 0);
        _pages = pages;
        _owned = owned;
    }

    /// <param name="Records">What is stored; null where nothing is.</param>
    /// <param name="Blocks">The properties, a block for each set of keys. The array is shared with older versions, so a change is a new one.</param>
    /// <param name="Count">How many of the records exist.</param>
    private record struct Page(RelationshipRecord[] Records, PropertyBlock[] Blocks, int Count);
}
