namespace DentalSynth.Generators.Tables;

/// <summary>Reads the columns of a row in the table's order; null is SQL's null.</summary>
internal interface IColumnReader
{
    bool? ReadBoolean();
    short? ReadInt16();
    int? ReadInt32();
    long? ReadInt64();
    float? ReadSingle();
    double? ReadDouble();
    DateOnly? ReadDate();
    TimeOnly? ReadTime();
    DateTime? ReadTimestamp();
    byte[]? ReadBytes();
    string? ReadText();
    string? ReadJson();
}
