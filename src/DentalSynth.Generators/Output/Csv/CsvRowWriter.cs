using System.Buffers;
using System.Globalization;
using System.Text;

namespace DentalSynth.Generators.Output.Csv;

/// <summary>Writes one row as a CSV line: null is empty, an empty text is a pair of quotes.</summary>
/// <remarks>Texts are not checked: encoding the row for its digest already did.</remarks>
internal readonly struct CsvRowWriter(ArrayBufferWriter<byte> lines) : IColumnWriter
{
    private const int LongestNumber = 32;

    public void Write(bool? value) =>
        WriteAscii(
            value is not { } known ? ""
            : known ? "t"
            : "f"
        );

    public void Write(short? value) => Format(value, default);

    public void Write(int? value) => Format(value, default);

    public void Write(long? value) => Format(value, default);

    public void Write(float? value) => Format(value, default);

    public void Write(double? value) => Format(value, default);

    public void Write(DateOnly? value) => Format(value, "yyyy-MM-dd");

    public void Write(TimeOnly? value) => Format(value, "HH:mm:ss.ffffff");

    public void Write(DateTime? value) => Format(value, "yyyy-MM-dd HH:mm:ss.ffffff");

    public void Write(byte[]? value) => WriteAscii(value is null ? "" : $"\\x{Convert.ToHexStringLower(value)}");

    public void WriteText(string? value, int ordinal, int maxLength)
    {
        if (value is not null)
        {
            lines.Write("\""u8);
            Encoding.UTF8.GetBytes(value.Replace("\"", "\"\"", StringComparison.Ordinal), lines);
            lines.Write("\""u8);
        }

        lines.Write(","u8);
    }

    public void WriteJson(string? value, int ordinal) => WriteText(value, ordinal, int.MaxValue);

    private void WriteAscii(string value)
    {
        Encoding.UTF8.GetBytes(value, lines);
        lines.Write(","u8);
    }

    private void Format<T>(T? value, ReadOnlySpan<char> format)
        where T : struct, IUtf8SpanFormattable
    {
        if (value is { } known)
        {
            known.TryFormat(lines.GetSpan(LongestNumber), out var written, format, CultureInfo.InvariantCulture);
            lines.Advance(written);
        }

        lines.Write(","u8);
    }
}
