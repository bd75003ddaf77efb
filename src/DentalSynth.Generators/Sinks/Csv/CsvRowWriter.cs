using System.Globalization;
using System.Text;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Sinks.Csv;

/// <summary>Writes one row as a line: null is nothing at all, an empty text is a pair of quotes.</summary>
internal readonly struct CsvRowWriter(StringBuilder line) : IColumnWriter
{
    public void Write(bool? value) => Append(value is { } known ? (known ? "t" : "f") : "");

    public void Write(short? value) => AppendNumber(value);

    public void Write(int? value) => AppendNumber(value);

    public void Write(long? value) => AppendNumber(value);

    public void Write(float? value) => AppendNumber(value);

    public void Write(double? value) => AppendNumber(value);

    public void Write(DateOnly? value) => Append(value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void Write(TimeOnly? value) => Append(value?.ToString("HH:mm:ss.ffffff", CultureInfo.InvariantCulture));

    public void Write(DateTime? value) =>
        Append(value?.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture));

    public void Write(byte[]? value) => Append(value is null ? null : $"\\x{Convert.ToHexStringLower(value)}");

    public void WriteText(string? value, int ordinal, int maxLength) => AppendQuoted(value);

    public void WriteJson(string? value, int ordinal) => AppendQuoted(value);

    /// <summary>Ends the line.</summary>
    public void End() => line[^1] = '\n';

    private void AppendNumber<T>(T? value)
        where T : struct, IFormattable => Append(value?.ToString(null, CultureInfo.InvariantCulture));

    private void AppendQuoted(string? value) =>
        Append(value is null ? null : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");

    private void Append(string? value) => line.Append(value).Append(',');
}
