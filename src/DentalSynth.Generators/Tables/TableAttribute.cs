namespace DentalSynth.Generators.Tables;

/// <summary>Names the table of schema raw whose columns the class gets at build.</summary>
/// <param name="name">The table's name in <c>schema/create_tables.sql</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TableAttribute(string name) : Attribute
{
    /// <summary>Gets the table's name.</summary>
    public string Name { get; } = name;
}
