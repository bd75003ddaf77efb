namespace DentalSynth.Generators.Specifications;

/// <summary>Statistics of a column's values.</summary>
/// <param name="column">The column.</param>
internal sealed class ColumnStatistics(ColumnDefinition column)
{
    private const int MostValues = 12;

    private HashSet<object>? values = [];

    public ColumnDefinition Column { get; } = column;

    public long Rows { get; private set; }

    /// <summary>Gets the number of rows with a value other than null and the empty text.</summary>
    public long Filled { get; private set; }

    /// <summary>Gets the number of rows whose value is neither 0 nor false.</summary>
    public long Set { get; private set; }

    /// <summary>Gets the smallest value; null if there is none.</summary>
    public IComparable? Smallest { get; private set; }

    /// <summary>Gets the largest value; null if there is none.</summary>
    public IComparable? Largest { get; private set; }

    /// <summary>Gets the length of the longest text.</summary>
    public int Longest { get; private set; }

    /// <summary>Gets the distinct values, sorted; null if there are too many to list.</summary>
    public IReadOnlyList<object>? Values =>
        values is null ? null
        : values.All(value => value is string) ? [.. values.Order(Comparer<object>.Create(Ordinal))]
        : [.. values.Order()];

    public void Add(object? value)
    {
        Rows++;
        if (value is null or "")
        {
            return;
        }

        Filled++;
        Set += value is false or 0L or 0 or (short)0 or 0.0 ? 0 : 1;
        values?.Add(value);
        values = values?.Count > MostValues ? null : values;
        if (value is string text)
        {
            Longest = Math.Max(Longest, text.Length);
        }
        else if (value is IComparable found)
        {
            Smallest = Smallest is null || found.CompareTo(Smallest) < 0 ? found : Smallest;
            Largest = Largest is null || found.CompareTo(Largest) > 0 ? found : Largest;
        }
    }

    private static int Ordinal(object left, object right) => string.CompareOrdinal((string)left, (string)right);
}
