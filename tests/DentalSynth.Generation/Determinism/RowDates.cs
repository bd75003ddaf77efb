using System.Collections.Concurrent;
using System.Reflection;

namespace DentalSynth.Generation.Determinism;

/// <summary>All dates of any row.</summary>
internal static class RowDates
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Columns = new();

    public static IEnumerable<(string Column, DateTime Value)> Of(IRow row)
    {
        foreach (var column in Columns.GetOrAdd(row.GetType(), DateColumns))
        {
            switch (column.GetValue(row))
            {
                case DateOnly date:
                    yield return (column.Name, date.ToDateTime(TimeOnly.MinValue));
                    break;
                case DateTime moment:
                    yield return (column.Name, moment);
                    break;
            }
        }
    }

    private static PropertyInfo[] DateColumns(Type row) =>
        [
            .. row.GetProperties()
                .Where(column => column.PropertyType == typeof(DateOnly?) || column.PropertyType == typeof(DateTime?)),
        ];
}
