using System.Reflection;

namespace DentalSynth.Generation.Tables;

/// <summary>The generated row types, by reflection, so that a test can speak of every one of them.</summary>
internal static class RowTypes
{
    public static IReadOnlyDictionary<TableDefinition, Type> All { get; } =
        typeof(IRow)
            .Assembly.GetTypes()
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(IRow)))
            .ToDictionary(type => (TableDefinition)type.GetProperty("Table")!.GetValue(null)!);

    public static TheoryData<string> Names { get; } = [.. RowTables.All.Select(table => table.Name)];

    public static TableDefinition Table(string name) => RowTables.All.Single(table => table.Name == name);

    public static IReadOnlyList<PropertyInfo> Columns(TableDefinition table) =>
        [.. All[table].GetProperties(BindingFlags.Public | BindingFlags.Instance)];

    /// <summary>Makes a row with the key given and every other column filled by <paramref name="value"/>.</summary>
    public static IRow Make(TableDefinition table, long key, Func<PropertyInfo, ColumnDefinition, object?> value)
    {
        var row = (IRow)Activator.CreateInstance(All[table])!;
        foreach (var (property, column) in Columns(table).Zip(table.Columns))
        {
            property.SetValue(row, column.Name == table.PrimaryKey ? key : value(property, column));
        }

        return row;
    }

    /// <summary>Makes a row whose only filled column is its key.</summary>
    public static IRow MakeEmpty(TableDefinition table, long key) => Make(table, key, (_, _) => null);

    /// <summary>Makes a row with values in every column that differ from key to key.</summary>
    public static IRow MakeFull(TableDefinition table, long key) =>
        Make(table, key, (property, column) => SampleValues.Of(property.PropertyType, column, key));
}
