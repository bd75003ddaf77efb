using DentalSynth.Generation.Generated;

namespace DentalSynth.Generation.Validation;

/// <summary>One column changed in one row, or in all of a kind, so that a check no longer holds.</summary>
internal sealed record RowBreakage(Func<GeneratedPractice, Func<IRow, IRow>> Change)
{
    /// <summary>Changes the first row of a kind.</summary>
    public static RowBreakage One<TRow>(string column, Func<TRow, object?> value, Func<TRow, bool>? which = null)
        where TRow : ITableRow =>
        new(practice =>
        {
            var target = practice.Rows<TRow>().First(which ?? (_ => true));
            return row => ReferenceEquals(row, target) ? Altered.Row(row, column, value(target)) : row;
        });

    /// <summary>Changes every row of a kind.</summary>
    public static RowBreakage Every<TRow>(string column, Func<TRow, object?> value)
        where TRow : ITableRow => new(_ => row => row is TRow typed ? Altered.Row(row, column, value(typed)) : row);
}
