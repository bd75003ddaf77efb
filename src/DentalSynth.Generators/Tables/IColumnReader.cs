namespace DentalSynth.Generators.Tables;

/// <summary>Gives the columns of a row one after the other, in the table's order; null is SQL's null.</summary>
internal interface IColumnReader
{
    /// <summary>Reads a boolean.</summary>
    bool? ReadBoolean();

    /// <summary>Reads a smallint.</summary>
    short? ReadInt16();

    /// <summary>Reads an integer.</summary>
    int? ReadInt32();

    /// <summary>Reads a bigint.</summary>
    long? ReadInt64();

    /// <summary>Reads a real.</summary>
    float? ReadSingle();

    /// <summary>Reads a double precision.</summary>
    double? ReadDouble();

    /// <summary>Reads a date.</summary>
    DateOnly? ReadDate();

    /// <summary>Reads a time of day.</summary>
    TimeOnly? ReadTime();

    /// <summary>Reads a timestamp without time zone.</summary>
    DateTime? ReadTimestamp();

    /// <summary>Reads a bytea.</summary>
    byte[]? ReadBytes();

    /// <summary>Reads a text, varchar or char.</summary>
    string? ReadText();

    /// <summary>Reads a jsonb.</summary>
    string? ReadJson();
}
