namespace DentalSynth.Generators.Validation.Financial;

/// <summary>Amounts added up per key, in whole cents.</summary>
internal sealed class Totals
{
    private readonly Dictionary<long, long> cents = [];

    /// <summary>Gets what has been added for a key; nothing for a key that is not there.</summary>
    public long this[long? key] => cents.GetValueOrDefault(key ?? 0);

    /// <summary>Adds an amount of dollars for a key; what is for no key at all is left out.</summary>
    public void Add(long? key, double? dollars)
    {
        if (key is { } known and not 0)
        {
            cents[known] = cents.GetValueOrDefault(known) + Cents(dollars);
        }
    }

    /// <summary>Returns whether anything has been added for a key.</summary>
    public bool Has(long? key) => cents.ContainsKey(key ?? 0);

    /// <summary>Adds up one column of some rows per key.</summary>
    public static Totals Of<TRow>(IEnumerable<TRow> rows, Func<TRow, long?> key, Func<TRow, double?> dollars)
    {
        var totals = new Totals();
        foreach (var row in rows)
        {
            totals.Add(key(row), dollars(row));
        }

        return totals;
    }

    /// <summary>Returns an amount of a row in whole cents.</summary>
    public static long Cents(double? dollars) => (long)Math.Round((dollars ?? 0) * 100);

    /// <summary>Returns an amount as people write it.</summary>
    public static string Text(long cents) => new Money(cents).ToString();
}
