using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace DentalSynth.Generators.Specifications;

/// <summary>The meanings of a column's codes: the members of its enum in folder Codes.</summary>
/// <remarks>The summary of an enum names its columns in parentheses; it is read from the library's
/// documentation file.</remarks>
internal sealed partial class CodeNames
{
    private readonly Dictionary<string, Type> types = [];

    private CodeNames()
    {
        foreach (var (type, words) in LibraryDocumentation.TypesIn("DentalSynth.Generators.Model.Codes"))
        {
            Add(type, words.Element("summary")!.Value);
        }
    }

    /// <summary>Reads the documentation file of the library.</summary>
    /// <exception cref="FileNotFoundException">The file is missing.</exception>
    public static CodeNames Read() => new();

    /// <summary>Returns the enum of a column; null if it has none.</summary>
    public Type? TypeOf(string table, string column) => types.GetValueOrDefault($"{table}.{column}");

    /// <summary>Returns the name of a code; null if the enum has none.</summary>
    public static string? NameOf(Type type, object value)
    {
        if (type.IsEnum)
        {
            return Enum.GetName(type, Convert.ToInt32(value, CultureInfo.InvariantCulture));
        }

        var constants = type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral);
        return constants.FirstOrDefault(field => IsSame(field.GetRawConstantValue()!, value))?.Name;
    }

    private static bool IsSame(object constant, object value) =>
        string.Create(CultureInfo.InvariantCulture, $"{constant}")
        == string.Create(CultureInfo.InvariantCulture, $"{value}");

    private void Add(Type type, string summary)
    {
        var table = "";
        foreach (Match column in ColumnName().Matches(Parenthesis().Match(summary).Value))
        {
            table = column.Groups["table"] is { Success: true } named ? named.Value : table;
            types[$"{table}.{column.Groups["column"].Value}"] = type;
        }
    }

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@"(?:(?<table>[a-z]+)\.)?(?<column>[A-Z]\w*)")]
    private static partial Regex ColumnName();
}
