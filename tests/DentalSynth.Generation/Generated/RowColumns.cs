using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Generated;

/// <summary>Columns of any row by their names.</summary>
internal static class RowColumns
{
    private static readonly ConcurrentDictionary<(Type Row, string Column), PropertyInfo?> Properties = new();

    public static object? Value(IRow row, string column) => Property(row.GetType(), column)?.GetValue(row);

    public static long? Number(IRow row, string column) =>
        Value(row, column) is { } value ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : null;

    /// <summary>Returns the patient whom a row is about, null for rows of the practice.</summary>
    public static long? PatientOf(IRow row) =>
        row switch
        {
            InsSub subscription => subscription.Subscriber,
            PatientLink link => link.PatNumTo,
            OfficeTask task => task.KeyNum,
            TaskHist change => change.KeyNum,
            _ => Number(row, "PatNum"),
        };

    private static PropertyInfo? Property(Type row, string column) =>
        Properties.GetOrAdd((row, column), static about => about.Row.GetProperty(about.Column));
}
