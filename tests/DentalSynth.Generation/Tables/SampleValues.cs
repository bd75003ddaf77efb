namespace DentalSynth.Generation.Tables;

/// <summary>Values for a column of any type, awkward ones among them.</summary>
internal static class SampleValues
{
    private static readonly string[] Texts =
    [
        "",
        "plain",
        "Müller, Zoë",
        "quote \" comma , back\\slash",
        "two\r\nlines\tand a tab",
        "日本語 🦷",
        "\\.",
        "\\N",
        " spaces ",
        "NULL",
    ];

    public static object? Of(Type type, ColumnDefinition column, long key)
    {
        var number = (int)(key % 1_000) - 500;
        return Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type) switch
        {
            TypeCode.Boolean => key % 2 == 0,
            TypeCode.Int16 => (short)(number * 60),
            TypeCode.Int32 => number * 4_000_000,
            TypeCode.Int64 => number * 9_000_000_000_000_000L,
            TypeCode.Single => number / 3f,
            TypeCode.Double => number / 3.0,
            TypeCode.DateTime => new DateTime(2025, 6, 30, 23, 59, 59).AddDays(number * 100).AddMicroseconds(number),
            TypeCode.String => Text(column, key),
            _ when type == typeof(DateOnly?) => new DateOnly(2025, 6, 30).AddDays(number * 100),
            _ when type == typeof(TimeOnly?) => new TimeOnly(12, 0).Add(
                TimeSpan.FromMicroseconds(number * 60_000_001L)
            ),
            _ => throw new NotSupportedException($"No sample for {type} ({column})"),
        };
    }

    // A char(n) is padded by PostgreSQL, so its sample has the full length.
    private static string Text(ColumnDefinition column, long key)
    {
        var text = Texts[key % Texts.Length];
        var isPadded = column.PostgresType.StartsWith("character(", StringComparison.Ordinal);
        return isPadded ? new string('x', column.MaxLength!.Value)
            : text.EnumerateRunes().Count() > column.MaxLength ? ""
            : text;
    }
}
