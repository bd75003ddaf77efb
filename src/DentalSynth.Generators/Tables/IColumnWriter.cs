namespace DentalSynth.Generators.Tables;

/// <summary>Writes the columns of a row in the table's order; null is SQL's null.</summary>
public interface IColumnWriter
{
    /// <summary>Writes a boolean.</summary>
    void Write(bool? value);

    /// <summary>Writes a smallint.</summary>
    void Write(short? value);

    /// <summary>Writes an integer.</summary>
    void Write(int? value);

    /// <summary>Writes a bigint.</summary>
    void Write(long? value);

    /// <summary>Writes a real.</summary>
    void Write(float? value);

    /// <summary>Writes a double precision.</summary>
    void Write(double? value);

    /// <summary>Writes a date.</summary>
    void Write(DateOnly? value);

    /// <summary>Writes a time of day, to the microsecond.</summary>
    void Write(TimeOnly? value);

    /// <summary>Writes a timestamp without time zone, to the microsecond; the value's kind does not matter.</summary>
    void Write(DateTime? value);

    /// <summary>Writes a bytea.</summary>
    void Write(byte[]? value);

    /// <summary>Writes a text, varchar or char.</summary>
    /// <param name="value">The text.</param>
    /// <param name="ordinal">The column's place in the table, from 0.</param>
    /// <param name="maxLength">The maximum number of characters.</param>
    /// <exception cref="ColumnValueException">The text is too long or invalid.</exception>
    void WriteText(string? value, int ordinal, int maxLength);

    /// <summary>Writes a jsonb.</summary>
    /// <param name="value">The JSON, which is not checked.</param>
    /// <param name="ordinal">The column's place in the table, from 0.</param>
    /// <exception cref="ColumnValueException">The value is not valid text.</exception>
    void WriteJson(string? value, int ordinal);
}
