using System.Reflection;

namespace DentalSynth.Generation.Validation;

internal static class Altered
{
    private static readonly MethodInfo Clone = typeof(object).GetMethod(
        nameof(MemberwiseClone),
        BindingFlags.Instance | BindingFlags.NonPublic
    )!;

    /// <summary>Returns a copy of a row with another value in one column.</summary>
    public static IRow Row(IRow row, string column, object? value)
    {
        var copy = (IRow)Clone.Invoke(row, null)!;
        row.GetType().GetProperty(column)!.SetValue(copy, value);
        return copy;
    }
}
